import ExaminationReport
import Recognition

/// What a report means for the case: facts for the domain, and what is wrong.
struct ReportFindings {
    let facts: MediaFacts?
    let findings: [EvidenceFinding]
    let isReadable: Bool

    init(_ report: ExaminationReport, requirement: EvidenceRequirement?, receivedAt: Instant) {
        let facts = Self.facts(report)
        isReadable = report.outcome == .readable
        self.facts = facts
        if case .unreadable(let reason) = report.outcome {
            findings = [Self.finding(reason)]
        } else if let facts {
            let unfit = requirement?.findings(on: facts, receivedAt: receivedAt) ?? []
            // Cut off, and too short for it: the candidate must hear of the cut, which they cannot see.
            let isCut = report.facts.map { $0.usableMilliseconds < $0.durationMilliseconds } ?? false
            findings = isCut && unfit.contains(.tooShort) ? [.truncated] + unfit.filter { $0 != .tooShort } : unfit
        } else {
            findings = [.noPicture]
        }
    }

    private static func facts(_ report: ExaminationReport) -> MediaFacts? {
        guard let facts = report.facts, let picture = facts.picture else { return nil }
        return MediaFacts(
            durationMilliseconds: facts.usableMilliseconds,
            width: picture.displayedWidth,
            height: picture.displayedHeight,
            hasSound: facts.sound != nil,
            capturedAt: facts.capturedAt.map { Instant(milliseconds: Int64($0.value)) },
            keyframes: report.keyframes.count
        )
    }

    private static func finding(_ reason: UnreadableReason) -> EvidenceFinding {
        switch reason {
        case .empty: .empty
        case .notAVideo, .stillPicture, .unsupportedContainer: .notAVideo
        case .noPicture: .noPicture
        case .truncated: .truncated
        case .codecNotAccepted: .codecNotAccepted
        case .dimensions: .dimensionsNotAccepted
        case .malformed, .undecodable: .damaged
        case .tooComplex: .tooComplex
        }
    }
}

import ExaminationReport
import Recognition

/// What a report means for the case: facts for the domain, and what is wrong.
struct ReportFindings {
    let facts: MediaFacts?
    let findings: [EvidenceFinding]
    let isReadable: Bool
    /// What the check behind a receipt amounts to where it was asked for; nil where it has passed.
    let checkFinding: EvidenceFinding?

    init(_ report: ExaminationReport, requirement: EvidenceRequirement?, receivedAt: Instant) {
        let facts = Self.facts(report)
        isReadable = report.outcome == .readable
        self.facts = facts
        checkFinding = Self.checkFinding(report)
        if case .unreadable(let reason) = report.outcome {
            findings = [Self.finding(reason, of: report.kind, requirement: requirement)]
        } else if let facts {
            let unfit = requirement?.findings(on: facts, receivedAt: receivedAt) ?? []
            // Cut off, and too short for it: the candidate must hear of the cut, which they cannot see.
            let isCut = report.facts.map { $0.usableMilliseconds < $0.durationMilliseconds } ?? false
            findings = isCut && unfit.contains(.tooShort) ? [.truncated] + unfit.filter { $0 != .tooShort } : unfit
        } else {
            findings = [.noPicture]
        }
    }

    /// A file that only the closer look could not read, that is cut off, or that does not decode where it was tried.
    private static func checkFinding(_ report: ExaminationReport) -> EvidenceFinding? {
        if case .unreadable(let reason) = report.outcome { return finding(reason, of: report.kind, requirement: nil) }
        if report.sampleCheck?.isPassed == true { return nil }
        return report.notes.contains(.truncated) ? .truncated : .damaged
    }

    /// Of a report without a kind, as they were once written, the picture says that it is a video.
    private static func facts(_ report: ExaminationReport) -> MediaFacts? {
        guard let facts = report.facts, let kind = report.kind ?? (facts.picture == nil ? nil : .video) else {
            return nil
        }
        // What has no picture where its kind has one was not readable.
        guard facts.picture != nil || kind == .sound || kind == .document else { return nil }
        return MediaFacts(
            kind: EvidenceKind(kind),
            durationMilliseconds: facts.usableMilliseconds,
            width: facts.picture?.displayedWidth ?? 0,
            height: facts.picture?.displayedHeight ?? 0,
            hasSound: facts.sound != nil,
            capturedAt: facts.capturedAt.map { Instant(milliseconds: Int64($0.value)) },
            keyframes: report.keyframes.count
        )
    }

    /// A file of a kind that is not asked for is told so before what else is wrong with it.
    private static func finding(
        _ reason: UnreadableReason,
        of kind: MediaKind?,
        requirement: EvidenceRequirement?
    ) -> EvidenceFinding {
        if let kind, let requirement, !requirement.acceptedKinds.contains(EvidenceKind(kind)) { return .wrongKind }
        return switch reason {
        case .empty: .empty
        case .notAVideo: .notAVideo
        // Known, but not accepted: "most compatible" is what helps.
        case .unsupportedContainer, .stillPicture: kind == nil ? .notAVideo : .codecNotAccepted
        case .noPicture: .noPicture
        case .truncated: .truncated
        case .codecNotAccepted: .codecNotAccepted
        case .dimensions: .dimensionsNotAccepted
        case .malformed, .undecodable: .damaged
        case .tooComplex: .tooComplex
        }
    }
}

extension EvidenceKind {
    /// The domain's name of what the examiner found.
    fileprivate init(_ kind: MediaKind) {
        switch kind {
        case .video: self = .video
        case .photo: self = .photo
        case .sound: self = .sound
        case .document: self = .document
        }
    }
}

import Recognition
import ServiceAPI
import Testing

/// Values that tests share.
enum Samples {
    static let text = LocalizedText([.english: "Isolates the circuit"])

    static func problem(_ status: Int, _ code: String) -> Problem {
        Problem(
            type: "urn:assay:problem:\(code)",
            title: "Title",
            status: status,
            detail: "Detail.",
            code: code,
            remedy: "Remedy.",
            retryable: false,
            instance: "r-1"
        )
    }

    static func id<ID: Identifier>(_ text: String) throws -> ID { try #require(ID(text)) }

    /// Two criteria, two clips of 30 and 90 seconds.
    static func assignment(draft: DraftView? = nil, mustConfirmChallenge: Bool? = nil) throws -> AssignmentView {
        let digest = try #require(Digest(hex: String(repeating: "a", count: 64)))
        let levels = [
            Level(code: try id("secure"), text: text, points: 3, isMet: true),
            Level(code: try id("basic"), text: text, points: 2, isMet: true),
            Level(code: try id("unsafe"), text: text, points: 0, isMet: false),
        ]
        let criteria = try ["1.1", "1.2"].map {
            Criterion(
                code: try id($0),
                text: text,
                kind: .performance,
                isCritical: $0 == "1.1",
                weight: 2,
                occasions: 1,
                levels: levels
            )
        }
        let requirement = EvidenceRequirement(
            code: try id("V1"),
            instruction: text,
            isMandatory: true,
            minimumClips: 1,
            maximumClips: 3,
            minimumSeconds: 10,
            maximumSeconds: 120,
            needsSound: false,
            orientation: .any,
            occasions: 1,
            contexts: 1,
            maximumAgeDays: nil,
            criteria: criteria.map(\.code)
        )
        let unit = CompetencyUnit(
            code: try id("U-1"),
            version: "1",
            title: text,
            standards: [],
            elements: [Element(code: try id("1"), title: text, criteria: criteria)],
            evidenceRequirements: [requirement]
        )
        let rubric = RubricView(unit: unit, contentDigest: digest, structureDigest: digest)
        return AssignmentView(
            caseID: try id("4ZC08NYV6HRD"),
            caseVersion: 7,
            unit: unit.code,
            round: .first,
            set: 1,
            until: Timestamp(Instant(milliseconds: 0)),
            challenge: "K7Q2",
            mustConfirmChallenge: mustConfirmChallenge,
            rubric: rubric,
            evidence: [
                try evidence("0000000000E1", seconds: 30, digest), try evidence("0000000000E2", seconds: 90, digest),
            ],
            draft: draft
        )
    }

    static func evidence(_ text: String, seconds: Int, _ digest: Digest) throws -> EvidenceView {
        EvidenceView(
            id: try id(text),
            digest: digest,
            size: 1_000,
            unit: try id("U-1"),
            requirement: try id("V1"),
            receivedAt: Timestamp(Instant(milliseconds: 0)),
            state: .usable,
            findings: [],
            receipt: EvidenceReceiptView(state: .awaited),
            facts: MediaFacts(
                durationMilliseconds: seconds * 1_000,
                width: 1_280,
                height: 720,
                hasSound: true,
                keyframes: 12
            )
        )
    }
}

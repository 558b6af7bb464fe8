public import Recognition
public import Records

/// A case as a test writes it, act by act. It keeps the version; guards are not asked.
public struct SampleCase: Sendable {
    public let body: BodyID
    public let id: CaseID
    public let candidate: PersonID
    public let scheme: SchemeReference
    public let units: [UnitReference]
    /// The version after the acts that were drawn so far.
    public private(set) var version = 0
    public private(set) var evidence: [EvidenceID] = []
    public private(set) var sets = 0

    public init(units codes: [String] = ["U1"], candidate: PersonID? = nil, using acts: inout SampleActs) {
        body = acts.body
        id = acts.id()
        self.candidate = candidate ?? acts.id()
        scheme = acts.scheme()
        units = codes.map { acts.unit($0) }
    }

    public var stream: StreamID { .case(id) }

    /// Appends these acts after those that were drawn before.
    public mutating func append(
        _ deeds: [CaseAct],
        by author: Author = .system,
        using acts: inout SampleActs,
        jobs: [NewJob] = [],
        endedDrafts: [EndedDrafts] = [],
        idempotency: Idempotency? = nil
    ) -> Append {
        let expecting = version
        let drawn = deeds.map { deed in
            note(deed)
            let personal = Self.personalTexts(of: deed).map { acts.personal($0) }
            let act = acts.act(.onCase(deed), on: stream, after: version, by: author, personal: personal)
            version += 1
            return act
        }
        return Append(
            body: body,
            stream: stream,
            expecting: expecting,
            acts: drawn,
            jobs: jobs,
            endedDrafts: endedDrafts,
            idempotency: idempotency
        )
    }

    private mutating func note(_ deed: CaseAct) {
        switch deed {
        case .evidenceReceived(let act): evidence.append(act.evidence)
        case .submitted: sets += 1
        default: break
        }
    }

    private static func personalTexts(of deed: CaseAct) -> [String: String]? {
        switch deed {
        case .foundIneligible: ["reason": "The workplace is not in the region."]
        case .judged: ["comment.1.1": "Isolates before opening the cover."]
        default: nil
        }
    }
}

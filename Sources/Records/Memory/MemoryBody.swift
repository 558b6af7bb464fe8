import Recognition

/// The rows of one body. That they lie apart is what keeps bodies apart.
struct MemoryBody {
    /// Indexes into the acts of the deployment, in the order of versions.
    var streams: [StreamID: [Int]] = [:]
    var actIndexes: [ActID: Int] = [:]
    var documents: [Digest: [UInt8]] = [:]
    var idempotency: [IdempotencyKey: Idempotency] = [:]

    // Derived from the acts.
    var cases: [CaseID: CaseState] = [:]
    var queue: [QueueKey: QueueEntry] = [:]
    var people: [PersonID: PersonProjection] = [:]
    var organisations: [OrganisationID: OrganisationProjection] = [:]
    var own: BodyProjection?

    // Not acts.
    var notices: [NoticeID: NoticeRow] = [:]
    var uploads: [UploadID: UploadRow] = [:]
    var drafts: [DraftKey: Draft] = [:]

    struct IdempotencyKey: Hashable {
        let person: PersonID
        let key: String
    }

    struct QueueEntry {
        var unit: QueuedUnit
        var lease: Lease?

        var row: QueueRow { unit.row }
    }

    struct Lease {
        let holder: PersonID
        let until: Instant
    }
}

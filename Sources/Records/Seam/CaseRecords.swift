public import Recognition

public protocol CaseRecords: Sendable {
    /// Cases by last act, newest first, then by identifier.
    func cases(in body: BodyID, matching filter: CaseFilter, page: PageRequest) async throws(RecordsFault) -> Page<
        CaseRow
    >
}

public import Recognition

/// Half-finished scorings, one for each assignment. Not acts: nobody but the assessor sees them. An append deletes them (`Append.endedDrafts`).
public protocol DraftRecords: Sendable {
    func draft(_ key: DraftKey) async throws(RecordsFault) -> Draft?

    /// - Throws: `.conflict` when the draft's revision is not `expecting` (0: there is none yet). Returns the new
    ///   revision.
    func saveDraft(_ content: [UInt8], for key: DraftKey, expecting: Int, at: Instant) async throws(RecordsFault) -> Int
}

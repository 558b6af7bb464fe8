public import Recognition

extension MemoryRecords {
    public func draft(_ key: DraftKey) -> Draft? { byBody[key.body]?.drafts[key] }

    public func saveDraft(
        _ content: [UInt8],
        for key: DraftKey,
        expecting: Int,
        at instant: Instant
    ) throws(RecordsFault) -> Int {
        let found = byBody[key.body]?.drafts[key]?.revision ?? 0
        guard found == expecting else {
            throw .conflict(stream: .case(key.caseID), expected: expecting, found: found)
        }
        byBody[key.body, default: MemoryBody()].drafts[key] =
            Draft(revision: found + 1, content: content, savedAt: instant)
        return found + 1
    }
}

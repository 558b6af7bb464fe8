import Recognition

extension UploadRow {
    func check() throws(RecordsFault) {
        guard length >= 0, (0...length).contains(offset) else { throw .malformed(what: "the offset of an upload") }
    }

    /// The upload moved on; nil when that would move it back.
    func advanced(to offset: Int64, state: UploadState) throws(RecordsFault) -> UploadRow? {
        guard offset <= length else { throw .malformed(what: "the offset of an upload") }
        guard offset >= self.offset, state.rank >= self.state.rank else { return nil }
        return UploadRow(
            id: id,
            body: body,
            caseID: caseID,
            person: person,
            evidence: evidence,
            purpose: purpose,
            provenance: provenance,
            length: length,
            offset: offset,
            metadata: metadata,
            state: state,
            createdAt: createdAt,
            expiresAt: expiresAt
        )
    }
}

extension UploadState {
    fileprivate var rank: Int {
        switch self {
        case .receiving: 0
        case .complete: 1
        case .received: 2
        }
    }
}

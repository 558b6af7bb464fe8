import Recognition

extension UploadRow {
    func check() throws(RecordsFault) {
        guard length >= 0, (0...length).contains(offset) else { throw .malformed(what: "the offset of an upload") }
    }

    /// The upload moved on; nil when that would move it back.
    func advanced(to offset: Int64, state: UploadState) throws(RecordsFault) -> UploadRow? {
        guard offset <= length else { throw .malformed(what: "the offset of an upload") }
        guard offset >= self.offset, state.rank >= self.state.rank else { return nil }
        var row = self
        row.offset = offset
        row.state = state
        return row
    }

    /// With the length that the client has said at last.
    func declaring(_ length: Int64) throws(RecordsFault) -> UploadRow {
        guard isLengthDeferred || length == self.length, (offset...self.length).contains(length) else {
            throw .malformed(what: "the length of an upload")
        }
        var row = self
        row.length = length
        row.isLengthDeferred = false
        return row
    }

    /// With what it becomes, which was not known when it was begun.
    func aimed(at target: UploadTarget, length: Int64) throws(RecordsFault) -> UploadRow {
        guard self.target == nil, state == .receiving else { throw .malformed(what: "the target of an upload") }
        guard (offset...self.length).contains(length) else { throw .malformed(what: "the length of an upload") }
        var row = self
        row.target = target
        row.length = length
        return row
    }

    /// Received; nil for a part, which becomes nothing.
    func received(as evidence: EvidenceID, digest: Digest, expires: Instant) -> UploadRow? {
        guard let target else { return nil }
        var row = self
        row.offset = length
        row.state = .received
        row.target = UploadTarget(
            caseID: target.caseID,
            evidence: evidence,
            purpose: target.purpose,
            provenance: target.provenance,
            declaredDigest: target.declaredDigest
        )
        row.digest = digest
        row.expiresAt = expires
        return row
    }
}

extension UploadState {
    fileprivate var rank: Int {
        switch self {
        case .receiving: 0
        case .complete, .held: 1
        case .received: 2
        }
    }
}

public import Recognition
public import Records

/// What somebody may do with an upload whose address they have shown.
public enum UploadAccess: Sendable {
    /// Everything.
    case full(UploadRow)
    /// Hear where it stands, and change nothing: the token is revoked, or there is none that would be needed.
    case asking(UploadRow)
    /// There is none, or it is somebody else's.
    case none
    /// Nothing says who asks.
    case unauthenticated
}

extension Workplace {
    /// An upload, for the person who began it; for anybody else there is none.
    public func upload(_ id: UploadID, caller: Caller) async throws(CaseworkFault) -> UploadRow {
        let row = try await finding(.upload) { () throws(RecordsFault) in try await records.upload(id, in: caller.body)
        }
        guard isOwn(row, caller) else { throw .notFound(.upload) }
        return row
    }

    /// What the address of an upload and a token together allow.
    ///
    /// The secret in an address stands for the person who got it: a token that is missing or has expired does not end an upload
    /// that is under way. A token that was revoked does, the one shown and the one with which the upload was begun: somebody
    /// wanted it to. Another person's token shows that the address went astray.
    ///
    /// - Parameter capability: the secret in the address, if there is one.
    public func accessUpload(
        _ id: UploadID,
        capability: String?,
        bearer: Bearer
    ) async throws(CaseworkFault) -> UploadAccess {
        guard let capability else { return try await accessUpload(id, bearer: bearer) }
        let digest = hashing.digest(of: capability.utf8)
        let found = try await recording { () throws(RecordsFault) in try await records.upload(capability: digest) }
        guard let row = found, row.id == id else { return .none }
        switch bearer {
        case .valid(let caller, _): return isOwn(row, caller) ? .full(row) : .none
        case .expired(let caller): return isOwn(row, caller) ? try await accessByAddress(row) : .none
        case .nobody: return try await accessByAddress(row)
        case .refused: return .asking(row)
        }
    }

    private func accessUpload(_ id: UploadID, bearer: Bearer) async throws(CaseworkFault) -> UploadAccess {
        switch bearer {
        case .nobody, .refused: return .unauthenticated
        case .valid(let caller, _), .expired(let caller):
            do {
                let row = try await upload(id, caller: caller)
                if case .expired = bearer { return .asking(row) }
                return .full(row)
            } catch {
                guard case .notFound = error else { throw error }
                return .none
            }
        }
    }

    /// The address alone: good as long as the token with which the upload was begun was not revoked.
    private func accessByAddress(_ row: UploadRow) async throws(CaseworkFault) -> UploadAccess {
        guard let token = row.token else { return .full(row) }
        let tokens = try await recording { () throws(RecordsFault) in
            try await records.tokens(of: row.person, in: row.body)
        }
        let now = self.now
        let isGood = tokens.contains { $0.id == token && $0.revokedAt == nil && $0.isRoleInForce(at: now) }
        return isGood ? .full(row) : .asking(row)
    }

    private func isOwn(_ row: UploadRow, _ caller: Caller) -> Bool {
        row.body == caller.body && row.person == caller.person && row.role == caller.role
    }
}

import Casework
import NIOCore
import Recognition
import Records
import Vault

/// What a session does with the staging file and the row.
extension UploadSession {
    /// Takes the staging file; whoever had it before writes no more.
    ///
    /// One after the other, in the order in which the machine said so: the last one to ask is the one whose file it is.
    func hold() async throws(CaseworkFault) -> Int64 {
        let earlier = holding
        let mine = Task { () -> Result<Int64, VaultFault> in
            _ = await earlier?.value
            do throws(VaultFault) {
                let file = try await workplace.vault.reopen(row.id, for: row.body)
                staged = file
                return .success(try await file.offset)
            } catch {
                return .failure(error)
            }
        }
        holding = mine
        do {
            return try await mine.value.get()
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    private func file() async throws(CaseworkFault) -> any StagedFile {
        if let staged { return staged }
        _ = try await hold()
        guard let staged else { throw .notFound(.upload) }
        return staged
    }

    func persist(_ pieces: [ByteBuffer]) async throws(CaseworkFault) -> Int64 {
        let file = try await file()
        do {
            return try await file.append(pieces.map(ReceivedBytes.init))
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    func setAside(checking checksum: Checksum) async throws(CaseworkFault) -> any BytesAside {
        let file = try await file()
        do {
            return try await file.setAside(checking: checksum)
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    func putAside(_ pieces: [ByteBuffer], in aside: any BytesAside) async throws(CaseworkFault) {
        do {
            try await aside.append(pieces.map(ReceivedBytes.init))
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    func adopt(_ aside: any BytesAside) async throws(CaseworkFault) -> Int64 {
        do {
            return try await aside.adopt()
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    /// The bytes alone: an offset comes from them, and a record of it for each request would cost a second sync.
    func synchronise() async throws(CaseworkFault) -> Int64 {
        let file = try await file()
        do {
            return try await file.sync()
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    /// - Returns: what it has become; nil for a part, which is kept until an upload joins it.
    func finish() async throws(CaseworkFault) -> ReceivedUpload? {
        let file = try await file()
        guard !row.isPart else {
            try await workplace.advanceUpload(row, offset: machine.length, state: .held)
            return nil
        }
        if row.state != .complete { try await workplace.advanceUpload(row, offset: machine.length, state: .complete) }
        let received = try await workplace.receiveEvidence(row, staged: file)
        staged = nil
        return ReceivedUpload(evidence: received.evidence, digest: received.digest)
    }
}

import Casework
import NIOCore
import Recognition
import Records
import Vault

/// Does what the state machine of one upload says: the only place where its bytes, its row and its connections meet.
actor UploadSession {
    private let row: UploadRow
    private let workplace: Workplace
    private var machine: UploadStateMachine
    private var staged: (any StagedFile)?
    private var holding: Task<Result<Int64, VaultFault>, Never>?
    private var channels: [UploadWriter: any Channel] = [:]
    private var evidence: EvidenceID?

    /// - Parameter evidence: what a finished upload has become, where that is known.
    init(row: UploadRow, stored: Int64, evidence: EvidenceID?, workplace: Workplace) {
        self.row = row
        self.workplace = workplace
        self.evidence = evidence
        machine = UploadStateMachine(length: row.length, stored: stored, isFinished: row.state == .received)
    }

    /// A request's head.
    func receive(_ event: UploadEvent, from channel: any Channel) async -> UploadOutcome {
        await perform(machine.receive(event), writer: nil, pieces: [], channel: channel)
    }

    /// Bytes of a body. When it returns `proceed` they are in the file, though not yet durable.
    func arrived(_ pieces: [ByteBuffer], from writer: UploadWriter) async -> UploadOutcome {
        let count = pieces.reduce(0) { $0 + $1.readableBytes }
        let actions = machine.receive(.arrived(count: count, by: writer, at: workplace.now))
        return await perform(actions, writer: writer, pieces: pieces, channel: nil)
    }

    func bodyEnded(_ writer: UploadWriter) async -> UploadOutcome {
        channels[writer] = nil
        return await perform(machine.receive(.bodyEnded(by: writer)), writer: writer, pieces: [], channel: nil)
    }

    func bodyFailed(_ writer: UploadWriter) async -> UploadOutcome {
        channels[writer] = nil
        return await perform(machine.receive(.bodyFailed(by: writer)), writer: writer, pieces: [], channel: nil)
    }

    /// In order, and no further when one cannot be done.
    private func perform(
        _ actions: [UploadAction],
        writer: UploadWriter?,
        pieces: [ByteBuffer],
        channel: (any Channel)?
    ) async -> UploadOutcome {
        var outcome = UploadOutcome.proceed
        for action in actions {
            do {
                outcome = try await perform(action, after: outcome, writer: writer, pieces: pieces, channel: channel)
            } catch {
                return await recover(from: error, writer: writer)
            }
        }
        return outcome
    }

    private func perform(
        _ action: UploadAction,
        after outcome: UploadOutcome,
        writer: UploadWriter?,
        pieces: [ByteBuffer],
        channel: (any Channel)?
    ) async throws(CaseworkFault) -> UploadOutcome {
        switch action {
        case .hold(let writer, let former):
            let offset = try await hold()
            if let former { close(former) }
            channels[writer] = channel
            return await perform(
                machine.receive(.held(offset: offset, by: writer)),
                writer: writer,
                pieces: [],
                channel: nil
            )
        case .fence(let writer):
            _ = try await hold()
            close(writer)
            return outcome
        case .accept(let writer, let limit): return .read(writer, limit: limit)
        case .persist:
            let offset = try await persist(pieces)
            // In the name of whoever brought them: somebody else may have gone on with the upload meanwhile.
            if let writer { _ = machine.receive(.persisted(offset: offset, by: writer)) }
            return outcome
        case .synchronise:
            let offset = try await synchronise()
            _ = machine.receive(.synchronised(offset: offset))
            return outcome
        case .finish:
            try await finish()
            _ = machine.receive(.finished)
            return outcome
        case .acknowledge(let offset): return .acknowledge(offset: offset, evidence: evidence)
        case .report(let offset): return .report(offset: offset, evidence: evidence)
        case .refuse(let refusal): return .refuse(ProblemError(refusal), closing: false)
        case .closeConnection:
            if case .refuse(let problem, _) = outcome { return .refuse(problem, closing: true) }
            return .close
        }
    }

    /// Takes the staging file; whoever had it before writes no more.
    ///
    /// One after the other, in the order in which the machine said so: the last one to ask is the one whose file it is.
    private func hold() async throws(CaseworkFault) -> Int64 {
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

    private func persist(_ pieces: [ByteBuffer]) async throws(CaseworkFault) -> Int64 {
        let file = try await file()
        do {
            return try await file.append(pieces.map(ReceivedBytes.init))
        } catch {
            throw CaseworkFault(vault: error)
        }
    }

    private func synchronise() async throws(CaseworkFault) -> Int64 {
        let file = try await file()
        let offset: Int64
        do {
            offset = try await file.sync()
        } catch {
            throw CaseworkFault(vault: error)
        }
        try await workplace.advanceUpload(row, offset: offset, state: .receiving)
        return offset
    }

    private func finish() async throws(CaseworkFault) {
        let file = try await file()
        try await workplace.advanceUpload(row, offset: row.length, state: .complete)
        evidence = try await workplace.receiveEvidence(row, staged: file)
        staged = nil
    }

    private func close(_ writer: UploadWriter) {
        channels.removeValue(forKey: writer)?.close(promise: nil)
    }

    /// Something could not be done: the machine is told what the file has now, and says how to answer.
    private func recover(from fault: CaseworkFault, writer: UploadWriter?) async -> UploadOutcome {
        if case .refused = fault {
            // The case no longer takes the evidence; the upload is gone, and that is the answer.
            staged = nil
            return .refuse(ProblemError(fault), closing: false)
        }
        // Where the disk does not even say, what was durable before still is.
        let stored = (try? await workplace.vault.durableOffset(of: row.id, for: row.body)) ?? machine.durable
        let trouble: StorageTrouble =
            switch fault {
            case .noSpace: .diskFull
            case .vault(.superseded): .superseded
            default: .other
            }
        var outcome = UploadOutcome.close
        for action in machine.receive(.failed(trouble, offset: stored, by: writer)) {
            // Nothing is synchronised here: `durableOffset` has done it.
            switch action {
            case .refuse(let refusal): outcome = .refuse(ProblemError(refusal), closing: false)
            case .closeConnection:
                if case .refuse(let problem, _) = outcome { outcome = .refuse(problem, closing: true) }
            default: break
            }
        }
        return outcome
    }
}

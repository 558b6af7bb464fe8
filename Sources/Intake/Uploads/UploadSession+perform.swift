import Casework
import Recognition
import Records
import Vault

/// What a session does about each action of its machine.
extension UploadSession {
    /// In order, and no further when one cannot be done.
    func perform(_ actions: [UploadAction], _ cause: Cause) async -> UploadOutcome {
        var outcome = UploadOutcome.proceed
        for action in actions {
            do {
                outcome = try await perform(action, after: outcome, cause)
            } catch {
                return await recover(from: error, writer: action.holder ?? cause.writer)
            }
        }
        return outcome
    }

    private func perform(
        _ action: UploadAction,
        after outcome: UploadOutcome,
        _ cause: Cause
    ) async throws(CaseworkFault) -> UploadOutcome {
        switch action {
        case .hold(let writer, let former): return try await hold(for: writer, insteadOf: former, cause)
        case .fence(let writer):
            _ = try await hold()
            close(writer)
        case .accept(let writer, let limit):
            checksums[writer] = cause.checksum
            return .read(writer, limit: limit)
        case .persist:
            let offset = try await persist(cause.pieces)
            // In the name of whoever brought them: somebody else may have gone on with the upload meanwhile.
            if let writer = cause.writer { _ = machine.receive(.persisted(offset: offset, by: writer)) }
        case .setAside:
            guard let writer = cause.writer, let aside = asides[writer] else { throw .vault(.superseded) }
            try await putAside(cause.pieces, in: aside)
        case .verify: return await verify(cause)
        case .adopt: return try await adopt(cause)
        case .declare(let length):
            try await workplace.declareLength(length, of: row)
            _ = machine.receive(.declared)
        case .synchronise:
            let offset = try await synchronise()
            _ = machine.receive(.synchronised(offset: offset))
            await prolong()
        case .finish:
            received = try await finish()
            _ = machine.receive(.finished)
        case .drop:
            staged = nil
            try await workplace.dropUpload(row)
            _ = machine.receive(.dropped)
        case .acknowledgeRemoval: return .removed
        case .acknowledge(let offset): return .acknowledge(standing(offset))
        case .report(let offset): return .report(standing(offset))
        case .refuse(let refusal): return .refuse(ProblemError(refusal), closing: false)
        case .closeConnection:
            if case .refuse(let problem, _) = outcome { return .refuse(problem, closing: true) }
            return .close
        }
        return outcome
    }

    private func hold(
        for writer: UploadWriter,
        insteadOf former: UploadWriter?,
        _ cause: Cause
    ) async throws(CaseworkFault) -> UploadOutcome {
        let offset = try await hold()
        if let former { close(former) }
        channels[writer] = cause.channel
        if let checksum = cause.checksum { asides[writer] = try await setAside(checking: checksum) }
        return await perform(machine.receive(.held(offset: offset, by: writer)), cause)
    }

    private func verify(_ cause: Cause) async -> UploadOutcome {
        guard let writer = cause.writer, let checksum = checksums[writer] else { return .close }
        let isRight: Bool
        if let aside = asides[writer] { isRight = await aside.isRight } else { isRight = checksum.isOfNothing }
        return await perform(machine.receive(.verified(isRight: isRight, by: writer)), cause)
    }

    private func adopt(_ cause: Cause) async throws(CaseworkFault) -> UploadOutcome {
        guard let writer = cause.writer, let aside = asides[writer] else { return .close }
        let offset = try await adopt(aside)
        return await perform(machine.receive(.adopted(offset: offset, by: writer)), cause)
    }

    /// Something could not be done: the machine is told what the file has now, and says how to answer.
    private func recover(from fault: CaseworkFault, writer: UploadWriter?) async -> UploadOutcome {
        if fault.endsUpload {
            // The case no longer takes the evidence, or it is not what was declared; the upload is gone, and that is the answer.
            staged = nil
            _ = machine.receive(.dropped)
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

extension UploadAction {
    /// Whom the staging file was to be held for.
    fileprivate var holder: UploadWriter? { if case .hold(let writer, _) = self { writer } else { nil } }
}

import Casework
import NIOCore
import Recognition
import Records
import Vault

/// Does what the state machine of one upload says: the only place where its bytes, its row and its connections meet.
actor UploadSession {
    let row: UploadRow
    let workplace: Workplace
    var machine: UploadStateMachine
    var staged: (any StagedFile)?
    var holding: Task<Result<Int64, VaultFault>, Never>?
    var channels: [UploadWriter: any Channel] = [:]
    var checksums: [UploadWriter: Checksum] = [:]
    var asides: [UploadWriter: any BytesAside] = [:]
    var received: ReceivedUpload?
    var expires: Instant

    /// What an action is done for.
    struct Cause {
        var writer: UploadWriter?
        var pieces: [ByteBuffer] = []
        var channel: (any Channel)?
        var checksum: Checksum?
    }

    /// - Parameter stored: how many bytes are there and durable.
    init(row: UploadRow, stored: Int64, workplace: Workplace) {
        self.row = row
        self.workplace = workplace
        received = row.receivedUpload
        expires = row.expiresAt
        machine = UploadStateMachine(
            length: row.length,
            isLengthKnown: !row.isLengthDeferred,
            stored: stored,
            isFinished: row.state == .received || row.state == .held,
            staysRemovable: row.isPart
        )
    }

    /// A request's head.
    func receive(_ event: UploadEvent, checksum: Checksum?, from channel: any Channel) async -> UploadOutcome {
        await perform(machine.receive(event), Cause(channel: channel, checksum: checksum))
    }

    /// Bytes of a body. When it returns `proceed` they are in the file, though not yet durable.
    func arrived(_ pieces: [ByteBuffer], from writer: UploadWriter) async -> UploadOutcome {
        let count = pieces.reduce(0) { $0 + $1.readableBytes }
        let actions = machine.receive(.arrived(count: count, by: writer, at: workplace.now))
        let outcome = await perform(actions, Cause(writer: writer, pieces: pieces))
        await prolong()
        return outcome
    }

    func bodyEnded(_ writer: UploadWriter) async -> UploadOutcome {
        channels[writer] = nil
        let outcome = await perform(machine.receive(.bodyEnded(by: writer)), Cause(writer: writer))
        forget(writer)
        return outcome
    }

    func bodyFailed(_ writer: UploadWriter) async -> UploadOutcome {
        forget(writer)
        return await perform(machine.receive(.bodyFailed(by: writer)), Cause(writer: writer))
    }

    /// A moment from which the upload's time begins anew is recorded now and then: often enough, and not with each request.
    func prolong() async {
        let (until, before) = (workplace.uploadExpiry, expires)
        guard !machine.isGone, until.since(before) >= workplace.limits.expiryLag else { return }
        expires = until
        // It is no reason to refuse bytes; the next ones try again.
        do { try await workplace.prolongUpload(row, until: until) } catch { expires = before }
    }

    func standing(_ offset: Int64) -> UploadStanding {
        UploadStanding(
            offset: offset,
            length: machine.isLengthKnown ? machine.length : nil,
            expires: received == nil ? expires : nil,
            received: received
        )
    }

    func close(_ writer: UploadWriter) {
        channels[writer]?.close(promise: nil)
        forget(writer)
    }

    func forget(_ writer: UploadWriter) {
        channels[writer] = nil
        checksums[writer] = nil
        asides[writer] = nil
    }
}

extension UploadRow {
    fileprivate var receivedUpload: ReceivedUpload? {
        guard state == .received, let target, let digest else { return nil }
        return ReceivedUpload(evidence: target.evidence, digest: digest)
    }
}

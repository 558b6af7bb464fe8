import Recognition

/// What the head of a request asks for.
extension UploadStateMachine {
    mutating func created(_ body: BodySize, _ now: Instant) -> [UploadAction] {
        if body.isEmpty { return (isComplete ? startFinish() : []) + [.acknowledge(offset: 0)] }
        return offered(0, body, now)
    }

    mutating func asked(_ now: Instant) -> [UploadAction] {
        var actions: [UploadAction] = []
        if case .receiving(let writer, let lastBytes) = phase, inFlight == 0, now.since(lastBytes) >= silence {
            // Otherwise bytes that still hang in the old connection would move the offset after it was told.
            // Bytes in flight mean that the disk is slow, not that the client is gone.
            actions.append(.fence(writer))
            release()
        }
        actions += synchronise + [.report(offset: stored)]
        return isComplete ? actions + startFinish() : actions
    }

    mutating func offered(_ offset: Int64, _ body: BodySize, _ now: Instant) -> [UploadAction] {
        let end = stored + inFlight
        guard offset == end else { return synchronise + refusal(.offsetMismatch(current: stored), unread: body) }
        if case .declared(let count) = body, count > length - end {
            return synchronise + refusal(.bodyTooLong(offset: stored, length: length), unread: body)
        }
        if end == length, currentWriter == nil { return offeredToComplete(body) }
        let writer = nextWriter(mayWrite: true)
        let former = currentWriter
        phase = .receiving(writer, lastBytes: now)
        return [.hold(by: writer, insteadOf: former)]
    }

    /// Clients that did not hear the last answer, and one that always sends an empty request at the end.
    private mutating func offeredToComplete(_ body: BodySize) -> [UploadAction] {
        // Chunks: only reading shows that none comes.
        guard body.isEmpty else { return [.accept(nextWriter(mayWrite: false), limit: 0)] }
        return (isComplete ? startFinish() : []) + [.acknowledge(offset: length)]
    }

    mutating func held(_ offset: Int64, _ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return [.refuse(.superseded), .closeConnection] }
        // The former writer's last bytes may have failed: what the file says is what counts.
        let expected = stored + inFlight
        stored = offset
        durable = min(durable, offset)
        inFlight = 0
        guard offset == expected else {
            release()
            return synchronise + [.refuse(.offsetMismatch(current: offset)), .closeConnection]
        }
        return [.accept(writer, limit: length - offset)]
    }
}

import Recognition

/// What the head of a request asks for.
extension UploadStateMachine {
    mutating func created(_ body: BodySize, _ isChecked: Bool, _ now: Instant) -> [UploadAction] {
        if body.isEmpty { return (isComplete ? startFinish() : []) + [.acknowledge(offset: 0)] }
        return offered(0, body, nil, isChecked, now)
    }

    mutating func asked(_ now: Instant) -> [UploadAction] {
        if isGone { return [.refuse(.unknownUpload)] }
        let actions = fenceIfSilent(now) + synchronise + [.report(offset: stored)]
        return isComplete ? actions + startFinish() : actions
    }

    /// For whoever is told an offset: otherwise bytes that still hang in the old connection would move it afterwards.
    ///
    /// Bytes in flight mean that the disk is slow, not that the client is gone.
    private mutating func fenceIfSilent(_ now: Instant) -> [UploadAction] {
        guard case .receiving(let writer, let lastBytes) = phase, inFlight == 0, now.since(lastBytes) >= silence
        else { return [] }
        release()
        return [.fence(writer)]
    }

    mutating func offered(
        _ offset: Int64,
        _ body: BodySize,
        _ declared: Int64?,
        _ isChecked: Bool,
        _ now: Instant
    ) -> [UploadAction] {
        if isGone { return refusal(.unknownUpload, unread: body) }
        let end = stored + inFlight
        guard offset == end else {
            // A client that takes the offset from here comes back with it, and does not meet another one then.
            return fenceIfSilent(now) + synchronise + refusal(.offsetMismatch(current: stored), unread: body)
        }
        if let refused = refusal(ofLength: declared, end) { return synchronise + refusal(refused, unread: body) }
        let length = declared ?? self.length
        if case .declared(let count) = body, count > length - end {
            return synchronise + refusal(.bodyTooLong(offset: stored, length: length), unread: body)
        }
        let declaring = declare(declared)
        if end == length, isLengthKnown, currentWriter == nil { return declaring + offeredToComplete(body, isChecked) }
        let writer = nextWriter(mayWrite: true, isChecked: isChecked)
        let former = currentWriter
        phase = .receiving(writer, lastBytes: now)
        apart = 0
        return declaring + [.hold(by: writer, insteadOf: former)]
    }

    /// "Once set the length MUST NOT be changed"; that it is said again is none.
    private func refusal(ofLength declared: Int64?, _ end: Int64) -> TusRefusal? {
        guard let declared else { return nil }
        if isLengthKnown { return declared == length ? nil : .lengthFixed }
        if declared < end { return .lengthFixed }
        return declared > length ? .tooLarge(maximum: length) : nil
    }

    private mutating func declare(_ declared: Int64?) -> [UploadAction] {
        guard let declared, !isLengthKnown else { return [] }
        undeclared = length
        length = declared
        isLengthKnown = true
        return [.declare(length: declared)]
    }

    /// Clients that did not hear the last answer, and one that always sends an empty request at the end.
    private mutating func offeredToComplete(_ body: BodySize, _ isChecked: Bool) -> [UploadAction] {
        // Chunks: only reading shows that none comes. A checksum of nothing is compared like any other.
        guard body.isEmpty, !isChecked else {
            return [.accept(nextWriter(mayWrite: false, isChecked: isChecked), limit: 0)]
        }
        return (isComplete ? startFinish() : synchronise) + [.acknowledge(offset: length)]
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

    mutating func terminated() -> [UploadAction] {
        var actions: [UploadAction] = []
        switch phase {
        case .dropping, .dropped: return [.refuse(.unknownUpload)]
        // What it becomes decides how it may end: a moment later.
        case .finishing: return [.refuse(.temporarilyUnavailable)]
        case .finished where !staysRemovable: return [.refuse(.received)]
        case .receiving(let writer, _): actions.append(.fence(writer))
        case .finished, .idle: break
        }
        release()
        phase = .dropping
        return actions + [.drop, .acknowledgeRemoval]
    }
}

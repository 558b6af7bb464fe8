import Recognition

/// What becomes of a body.
extension UploadStateMachine {
    mutating func arrived(_ count: Int, _ writer: UploadWriter, _ now: Instant) -> [UploadAction] {
        guard writer.mayWrite else { return [.refuse(.bodyTooLong(offset: length, length: length)), .closeConnection] }
        guard isCurrent(writer) else { return [.refuse(.superseded), .closeConnection] }
        guard Int64(count) <= length - stored - inFlight else {
            // What came before fitted and is kept; of these none is. The upload is not completed by such a request.
            release()
            return synchronise + [.refuse(.bodyTooLong(offset: stored, length: length)), .closeConnection]
        }
        phase = .receiving(writer, lastBytes: now)
        inFlight += Int64(count)
        return [.persist(count: count)]
    }

    mutating func persisted(_ offset: Int64, _ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return [] }
        inFlight = max(0, inFlight - (offset - stored))
        stored = offset
        return []
    }

    mutating func bodyEnded(_ writer: UploadWriter) -> [UploadAction] {
        if writer.mayWrite {
            guard isCurrent(writer) else { return [.refuse(.superseded), .closeConnection] }
            release()
        }
        return (isComplete ? startFinish() : synchronise) + [.acknowledge(offset: stored)]
    }

    mutating func bodyFailed(_ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return [.closeConnection] }
        release()
        return (isComplete ? startFinish() : synchronise) + [.closeConnection]
    }

    mutating func stopping(_ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return [.refuse(.stopping), .closeConnection] }
        release()
        return synchronise + [.refuse(.stopping), .closeConnection]
    }

    mutating func failed(_ trouble: StorageTrouble, _ offset: Int64, _ writer: UploadWriter?) -> [UploadAction] {
        // While somebody else is writing, the file is theirs to account for, unless it lost bytes under them.
        let concerns = currentWriter == nil || currentWriter == writer || offset < stored
        if concerns, phase != .finished {
            release()
            stored = offset
            durable = min(durable, offset)
        }
        return switch trouble {
        case .diskFull: synchronise + [.refuse(.noSpace(offset: offset)), .closeConnection]
        case .superseded: [.refuse(.superseded), .closeConnection]
        case .other: [.refuse(.temporarilyUnavailable), .closeConnection]
        }
    }
}

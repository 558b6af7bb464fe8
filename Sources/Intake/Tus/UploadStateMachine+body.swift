import Recognition

/// What becomes of a body.
extension UploadStateMachine {
    mutating func arrived(_ count: Int, _ writer: UploadWriter, _ now: Instant) -> [UploadAction] {
        guard writer.mayWrite else { return [.refuse(.bodyTooLong(offset: length, length: length)), .closeConnection] }
        guard isCurrent(writer) else { return outrun }
        guard Int64(count) <= length - stored - inFlight - apart else {
            // What came before fitted and is kept; of these none is. The upload is not completed by such a request.
            release()
            return synchronise + [.refuse(.bodyTooLong(offset: stored, length: length)), .closeConnection]
        }
        phase = .receiving(writer, lastBytes: now)
        if writer.isChecked {
            apart += Int64(count)
            return [.setAside(count: count)]
        }
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
            guard isCurrent(writer) else { return outrun }
            if writer.isChecked { return [.verify] }
            release()
        } else if writer.isChecked {
            return [.verify]
        }
        return ending()
    }

    /// The checksum was compared: what waited becomes part of the upload, or never was.
    mutating func verified(_ isRight: Bool, _ writer: UploadWriter) -> [UploadAction] {
        guard writer.mayWrite else { return isRight ? ending() : [.refuse(.checksumMismatch(offset: stored))] }
        guard isCurrent(writer) else { return outrun }
        guard isRight else {
            release()
            return synchronise + [.refuse(.checksumMismatch(offset: stored))]
        }
        inFlight = apart
        apart = 0
        return [.adopt]
    }

    mutating func adopted(_ offset: Int64, _ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return outrun }
        stored = offset
        release()
        return ending()
    }

    private mutating func ending() -> [UploadAction] {
        (isComplete ? startFinish() : synchronise) + [.acknowledge(offset: stored)]
    }

    /// For a writer whose upload somebody else has now, or nobody any more.
    private var outrun: [UploadAction] { [.refuse(isGone ? .unknownUpload : .superseded), .closeConnection] }

    mutating func bodyFailed(_ writer: UploadWriter) -> [UploadAction] {
        guard isCurrent(writer) else { return [.closeConnection] }
        release()
        return (isComplete ? startFinish() : synchronise) + [.closeConnection]
    }

    mutating func failed(_ trouble: StorageTrouble, _ offset: Int64, _ writer: UploadWriter?) -> [UploadAction] {
        if phase == .dropped { return [.refuse(.unknownUpload), .closeConnection] }
        // While somebody else is writing, the file is theirs to account for, unless it lost bytes under them.
        let concerns = currentWriter == nil || currentWriter == writer || offset < stored || undeclared != nil
        if concerns, phase != .finished {
            release()
            stored = offset
            durable = min(durable, offset)
        }
        if let length = undeclared {
            self.length = length
            isLengthKnown = false
            undeclared = nil
        }
        return switch trouble {
        case .diskFull: synchronise + [.refuse(.noSpace(offset: offset)), .closeConnection]
        case .superseded: [.refuse(.superseded), .closeConnection]
        case .other: [.refuse(.temporarilyUnavailable), .closeConnection]
        }
    }
}

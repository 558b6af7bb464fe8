import GRDB

extension RecordsFault {
    /// Translates what a transaction threw. The engine's message stays behind: it can quote values.
    init(_ error: any Error) {
        switch error {
        case let fault as RecordsFault: self = fault
        case let error as DatabaseError: self = Self.translated(error)
        default: self = .engine(code: Int(ResultCode.SQLITE_ERROR.rawValue))
        }
    }

    private static func translated(_ error: DatabaseError) -> RecordsFault {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: .alreadyExists
        // SQLite itself reports a write that finds no room as FULL; growing the index of the log has a code of its own.
        case .SQLITE_IOERR_SHMSIZE: .noSpace
        default:
            error.resultCode == .SQLITE_FULL ? .noSpace : .engine(code: Int(error.extendedResultCode.rawValue))
        }
    }
}

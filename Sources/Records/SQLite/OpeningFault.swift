import GRDB

/// Why a data folder could not be opened.
public enum OpeningFault: Error, Hashable, Sendable {
    /// Another process uses the folder; its number where it is known.
    case inUse(process: Int32?)
    /// A newer version of the product has written the file; the migration that this version does not know.
    case newerVersion(migration: String)
    /// The file is no database, or a damaged one.
    case damaged
    /// The disk is full.
    case noSpace
    /// The system refused; `code` is its `errno`.
    case system(code: Int32)
    /// The engine failed; `code` is its result code.
    case engine(code: Int)

    /// Stable, for exit codes and logs.
    public var code: String {
        switch self {
        case .inUse: "data-folder-in-use"
        case .newerVersion: "data-folder-newer"
        case .damaged: "data-folder-damaged"
        case .noSpace: "no-space"
        case .system: "data-folder-refused"
        case .engine: "records-engine"
        }
    }

    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL: self = .noSpace
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged
        default: self = .engine(code: Int(error.extendedResultCode.rawValue))
        }
    }
}

import Glibc

extension OpeningFault: CustomStringConvertible {
    /// What happened and what to do; names no path, which the caller knows.
    public var description: String {
        switch self {
        case .inUse(let process?): "the data folder is in use by process \(process); stop that service, or talk to it"
        case .inUse(nil): "the data folder is in use by another process; stop that service, or talk to it"
        case .newerVersion(let migration):
            "the data folder was written by a newer version (it knows \(migration)); install that version"
        case .damaged: "the database file is damaged or is no database; restore the latest backup"
        case .noSpace: "the disk is full; make room, then start again"
        case .system(let code):
            "the data folder cannot be opened: \(String(cString: strerror(code))); check its path and owner"
        case .engine(let code):
            "the database cannot be opened (SQLite result \(code)); check the disk, then start again"
        }
    }
}

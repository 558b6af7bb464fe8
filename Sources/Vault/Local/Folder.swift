import Glibc

/// An open folder. Names are looked up in it one component at a time and never through a symbolic link, so no name,
/// however chosen, leads out of it.
struct Folder: Sendable {
    let file: OpenFile

    /// Opens the vault's root, and creates it for this user alone when it is not there. The root itself may be reached
    /// through symbolic links: its place is the operator's choice.
    static func root(at path: String) throws(VaultFault) -> Folder {
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw .inputOutput(.create, errno: errno) }
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        return Folder(file: OpenFile(number: try SystemCall.descriptor(.open) { Glibc.open(path, flags) }))
    }

    /// Nil when there is none.
    func folder(_ name: String) throws(VaultFault) -> Folder? {
        try openIfPresent(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC).map(Folder.init(file:))
    }

    /// Creates the folder for this user alone unless it is there; the caller syncs this one.
    func makeFolder(_ name: String) throws(VaultFault) -> Folder {
        if mkdirat(file.rawValue, name, 0o700) != 0, errno != EEXIST {
            let number = errno
            throw number == ENOSPC || number == EDQUOT ? .noSpace(offset: 0) : .inputOutput(.create, errno: number)
        }
        guard let made = try folder(name) else { throw .inputOutput(.open, errno: ENOENT) }
        return made
    }

    /// Creates a file for this user alone, open for reading and writing. Nil when the name is taken.
    func create(_ name: String) throws(VaultFault) -> OpenFile? {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = openat(file.rawValue, name, flags, 0o600)
        if number >= 0 { return OpenFile(number: number) }
        if errno == EEXIST { return nil }
        return OpenFile(number: try SystemCall.descriptor(.create) { openat(file.rawValue, name, flags, 0o600) })
    }

    /// Nil when there is none. Throws `damaged` for whatever is no regular file.
    func open(_ name: String, writing: Bool) throws(VaultFault) -> OpenFile? {
        // O_NONBLOCK: opening a pipe in the file's place must not wait for its other end.
        let flags = (writing ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
        guard let opened = try openIfPresent(name, flags) else { return nil }
        guard try opened.facts().isRegular else { throw .damaged }
        return opened
    }

    /// Of the name itself, not of what a symbolic link points to. Nil when there is none.
    func facts(of name: String) throws(VaultFault) -> FileFacts? {
        var raw = stat()
        if fstatat(file.rawValue, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 { return FileFacts(raw) }
        if errno == ENOENT { return nil }
        throw .inputOutput(.inspect, errno: errno)
    }

    /// Gives the file a second name in another folder. False when that name is taken.
    func link(_ name: String, to other: Folder, as newName: String) throws(VaultFault) -> Bool {
        if linkat(file.rawValue, name, other.file.rawValue, newName, 0) == 0 { return true }
        switch errno {
        case EEXIST: return false
        case ENOENT: throw .notStaged
        case ENOSPC, EDQUOT: throw .noSpace(offset: 0)
        case let number: throw .inputOutput(.link, errno: number)
        }
    }

    /// Moves the file over whatever has the new name.
    func rename(_ name: String, to other: Folder, as newName: String) throws(VaultFault) {
        try SystemCall.check(.link) { renameat(file.rawValue, name, other.file.rawValue, newName) }
    }

    /// False when there was none.
    @discardableResult
    func remove(_ name: String) throws(VaultFault) -> Bool {
        if unlinkat(file.rawValue, name, 0) == 0 { return true }
        if errno == ENOENT { return false }
        throw .inputOutput(.remove, errno: errno)
    }

    func synchronise() throws(VaultFault) { try file.synchronise() }

    private func openIfPresent(_ name: String, _ flags: Int32) throws(VaultFault) -> OpenFile? {
        let number = openat(file.rawValue, name, flags)
        if number >= 0 { return OpenFile(number: number) }
        switch errno {
        case ENOENT: return nil
        // A symbolic link, or a file where a folder is due, or the reverse.
        case ELOOP, ENOTDIR, EISDIR, ENXIO: throw .damaged
        case let number: throw .inputOutput(.open, errno: number)
        }
    }
}

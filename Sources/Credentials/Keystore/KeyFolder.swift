import Glibc
import Recognition

/// The files of a keystore: `BODY/KEY.key`, for their owner alone. What is wider is refused, not mended: whoever could read it
/// may have.
struct KeyFolder: Sendable {
    /// May be reached through symbolic links, as its place is the operator's choice; nothing below it may.
    let path: String

    /// Makes the folder where there is none, and looks at everything in it.
    init(at path: String) throws(KeystoreFault) {
        self.path = path
        if try Self.makeFolder(path) { try Self.synchronise(path + "/..") }
        try Self.inspect(path, as: "the folder", isFolder: true, follows: true)
        for body in try Self.names(in: path) {
            try Self.inspect("\(path)/\(body)", as: body, isFolder: true)
            for name in try Self.names(in: "\(path)/\(body)") {
                // A crash left it behind while it was written; no act names its key.
                if name.hasSuffix(Self.unfinished) {
                    unlink("\(path)/\(body)/\(name)")
                } else {
                    try Self.inspect("\(path)/\(body)/\(name)", as: "\(body)/\(name)", isFolder: false)
                }
            }
        }
    }

    private static let unfinished = ".new"

    /// Writes the file of a key, durably: whole or not at all.
    func write(_ bytes: [UInt8], for key: KeyID, of body: BodyID) throws(KeystoreFault) {
        let folder = "\(path)/\(body)"
        if try Self.makeFolder(folder) { try Self.synchronise(path) }
        try Self.inspect(folder, as: body.text, isFolder: true)
        let file = "\(folder)/\(key).key"
        let temporary = file + Self.unfinished
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.fault() }
        var failure: KeystoreFault?
        if fchmod(descriptor, 0o600) != 0 { failure = Self.fault() }
        var written = 0
        while failure == nil, written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 { written += count } else if errno != EINTR { failure = Self.fault() }
        }
        if failure == nil, fsync(descriptor) != 0 { failure = Self.fault() }
        close(descriptor)
        if failure == nil, rename(temporary, file) != 0 { failure = Self.fault() }
        if let failure {
            unlink(temporary)
            throw failure
        }
        try Self.synchronise(folder)
    }

    func read(_ key: KeyID, of body: BodyID) throws(KeystoreFault) -> [UInt8] {
        let place = "\(body)/\(key).key"
        let descriptor = open("\(path)/\(place)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw .missing(key)
            case ELOOP: throw .misplaced(place)
            default: throw Self.fault()
            }
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Self.fault() }
        try Self.inspect(facts, as: place, isFolder: false)
        guard (1...16_384).contains(facts.st_size) else { throw .damaged(key) }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count == bytes.count else { throw count < 0 ? Self.fault() : .damaged(key) }
        return bytes
    }

    /// Whether it was not there before.
    private static func makeFolder(_ path: String) throws(KeystoreFault) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw fault() }
        return false
    }

    private static func names(in path: String) throws(KeystoreFault) -> [String] {
        guard let folder = opendir(path) else { throw fault() }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func inspect(
        _ path: String,
        as place: KeystoreFault.Place,
        isFolder: Bool,
        follows: Bool = false
    ) throws(KeystoreFault) {
        var facts = stat()
        guard (follows ? stat(path, &facts) : lstat(path, &facts)) == 0 else { throw fault() }
        try inspect(facts, as: place, isFolder: isFolder)
    }

    private static func inspect(
        _ facts: stat,
        as place: KeystoreFault.Place,
        isFolder: Bool
    ) throws(KeystoreFault) {
        guard facts.st_mode & S_IFMT == (isFolder ? S_IFDIR : S_IFREG) else { throw .misplaced(place) }
        guard facts.st_uid == geteuid() else { throw .foreign(place) }
        guard facts.st_mode & 0o077 == 0 else { throw .tooOpen(place) }
    }

    private static func synchronise(_ path: String) throws(KeystoreFault) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault() }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault() }
    }

    private static func fault() -> KeystoreFault {
        errno == ENOSPC || errno == EDQUOT ? .noSpace : .inputOutput(errno: errno)
    }
}

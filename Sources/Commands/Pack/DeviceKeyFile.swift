import Bundles
import Glibc
import ServiceAPI

/// The key of this device: made when it is first needed, for its owner alone.
struct DeviceKeyFile {
    let path: String

    /// - Throws: `.deviceKey` when the file is none of ours, or others may read it; `.file`.
    func key() throws(CommandFault) -> PackingKey {
        if let key = try read() { return key }
        try make()
        guard let key = try read() else { throw .file(path: path, .notReadable) }
        return key
    }

    /// Nil when there is none yet.
    private func read() throws(CommandFault) -> PackingKey? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .file(path: path, .notReadable)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .deviceKey(path: path, .malformed) }
        guard status.st_mode & 0o077 == 0 else { throw .deviceKey(path: path, .readableByOthers) }
        let text = String(decoding: try LocalFile.bytes(of: path, limit: 1 << 10), as: UTF8.self)
        guard let key = PackingKey(fileText: text) else { throw .deviceKey(path: path, .malformed) }
        return key
    }

    /// Two commands may come to it at once: the key of one of them stays, for both.
    private func make() throws(CommandFault) {
        let drawn = "\(path).drawn-\(UInt64.random(in: .min ... .max))"
        do throws(FileFault) {
            try AtomicFile.makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
            try AtomicFile.write(Array(PackingKey().fileText.utf8), to: drawn, mode: 0o600)
        } catch {
            throw .file(path: path, error)
        }
        defer { unlink(drawn) }
        guard link(drawn, path) == 0 || errno == EEXIST else { throw .file(path: path, .notWritable) }
    }
}

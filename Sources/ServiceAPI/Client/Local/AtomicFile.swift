import Glibc

/// Writes small files so that a reader finds the old content or the new one, never half of it, and a crash neither.
public enum AtomicFile {
    /// - Parameter mode: permissions of the file; it never has others, not even for a moment.
    public static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) throws(FileFault) {
        let temporary = path + ".new-" + String(getpid())
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw fault() }
        var failure: FileFault?
        var written = 0
        while written < bytes.count, failure == nil {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 { written += count } else if errno != EINTR { failure = fault() }
        }
        if failure == nil && (fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0) { failure = fault() }
        close(descriptor)
        if failure == nil && rename(temporary, path) != 0 { failure = fault() }
        guard let failure else { return }
        unlink(temporary)
        throw failure
    }

    /// Makes a folder and those above it, for the user alone.
    public static func makeFolder(_ path: String) throws(FileFault) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            if mkdir(made, 0o700) != 0 && errno != EEXIST { throw fault() }
        }
    }

    private static func fault() -> FileFault { errno == ENOSPC || errno == EDQUOT ? .diskFull : .notWritable }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few things that reading rubrics asks of the disk, without Foundation.
enum Disk {
    static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

    static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

    /// The path from the root, with `.` and `..` worked out by name alone.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return DiskPath.normalized(path) }
        guard let buffer = getcwd(nil, 0) else { return DiskPath.normalized(path) }
        defer { free(buffer) }
        return DiskPath.normalized(DiskPath.join(String(cString: buffer), path))
    }

    /// The entries of a folder in the order of their names, without `.` and `..`.
    static func entries(of folder: String) -> Result<[DiskEntry], DiskFailure> {
        guard let stream = opendir(folder) else { return .failure(lastFailure()) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        let entries = names.sorted().map { name in
            let path = DiskPath.join(folder, name)
            return DiskEntry(name: name, path: path, isFolder: isFolder(path))
        }
        return .success(entries)
    }

    /// At most the first `limit` bytes of a regular file. Anything else, such as a pipe, is refused without waiting.
    static func bytes(of path: String, limit: Int) -> Result<[UInt8], DiskFailure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(lastFailure()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(lastFailure()) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(DiskFailure(reason: "it is no regular file")) }

        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1_024)
        while bytes.count < limit {
            let count = read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(lastFailure()) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk.prefix(count))
        }
        return .success(bytes)
    }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    private static func lastFailure() -> DiskFailure {
        switch errno {
        case ENOENT: DiskFailure(reason: "there is no such file or folder")
        case EACCES, EPERM: DiskFailure(reason: "it may not be read by this user")
        case ENOTDIR: DiskFailure(reason: "it is no folder")
        case let number: DiskFailure(reason: "the system gave error \(number)")
        }
    }
}

import Glibc

extension Folder {
    /// Every name in the folder but `.` and `..`, in no order.
    func names() throws(VaultFault) -> [String] {
        // A descriptor of its own: reading moves its position, and closing the stream closes it.
        let number = try SystemCall.descriptor(.list) { openat(file.rawValue, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(number) else {
            let error = errno
            close(number)
            throw .inputOutput(.list, errno: error)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        if errno != 0 { throw .inputOutput(.list, errno: errno) }
        return names
    }
}

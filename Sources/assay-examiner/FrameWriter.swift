import ExaminationReport
import Glibc

/// Writes frames to standard output.
enum FrameWriter {
    struct Failure: Error {}

    /// Whether standard output is a pipe or socket, or a terminal where that will do. A regular file would end the
    /// process with SIGXFSZ, because the sandbox allows no file to grow.
    static func canWriteConfined(terminals: Bool = false) -> Bool {
        var status = stat()
        guard fstat(STDOUT_FILENO, &status) == 0 else { return false }
        return ([S_IFIFO, S_IFSOCK] + (terminals ? [S_IFCHR] : [])).contains(status.st_mode & S_IFMT)
    }

    static func write(_ kind: ReportFrame.Kind, _ bytes: [UInt8]) throws {
        try writeAll(try ReportFrame.header(kind, count: bytes.count))
        try writeAll(bytes)
    }

    static func writeAll(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw Failure() }
        }
    }
}

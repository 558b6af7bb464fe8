import Glibc

/// The three standard streams. Data goes to standard output, everything else to standard error.
struct Console: Sendable {
    static let standard = Console()

    private init() {}

    var readsFromTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    var writesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    var tellsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal behind standard output, or behind standard error; nil when there is none.
    var width: Int? { Self.width(of: STDOUT_FILENO) }
    var tellingWidth: Int? { Self.width(of: STDERR_FILENO) }

    /// - Throws: `.outputClosed` when the reader has gone.
    func write(_ text: String) throws(CommandFault) {
        switch Self.write(text, to: STDOUT_FILENO) {
        case 0: return
        case EPIPE: throw .outputClosed
        default: throw .outputFailed
        }
    }

    /// A line on standard error. When that cannot be written there is nobody left to tell.
    func tell(_ text: String) {
        _ = Self.write(text + "\n", to: STDERR_FILENO)
    }

    /// Text without a line end on standard error: prompts, and lines that are written over.
    func tellPart(_ text: String) {
        _ = Self.write(text, to: STDERR_FILENO)
    }

    private static func width(of descriptor: CInt) -> Int? {
        var size = winsize()
        guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// The error number, or 0.
    private static func write(_ text: String, to descriptor: CInt) -> CInt {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                Glibc.write(descriptor, all.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}

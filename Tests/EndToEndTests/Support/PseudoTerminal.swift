import Foundation
import Synchronization

/// A terminal with a program in it: what it shows can be read, and a test types.
final class PseudoTerminal: Sendable {
    // ioctl_tty(2): TIOCSPTLCK and TIOCGPTN, macros that Swift does not see.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    private let master: CInt
    private let shown = Mutex<[UInt8]>([])
    /// How much of what was shown a test has dealt with.
    private let read = Mutex(0)

    /// - Parameter start: starts the program on these streams.
    init(columns: UInt16 = 120, start: (RunningProgram.Streams) throws -> Void) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: CInt = 0
        var number: CInt = 0
        guard master >= 0, ioctl(master, Self.setLock, &locked) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
            throw Trouble.noPseudoTerminal(code: errno)
        }
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw Trouble.noPseudoTerminal(code: errno) }
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        // Kept open here it would hide from us that the program has closed it.
        defer { close(slave) }
        try start(RunningProgram.Streams(input: handle, output: handle, error: handle))
    }

    deinit { close(master) }

    /// Everything since the program began.
    var transcript: String {
        collect()
        return shown.withLock { String(decoding: $0, as: UTF8.self) }
    }

    /// Waits until the last line is a question, and returns what was shown since the one before.
    func question(within limit: Duration = .seconds(20)) async throws -> String {
        do {
            return try await eventually("the program asks something", within: limit, every: .milliseconds(5)) {
                let news = news
                guard news.hasSuffix(": ") else { return nil }
                read.withLock { $0 = shown.withLock(\.count) }
                return news
            }
        } catch {
            throw Trouble.didNotBecomeTrue("the program asks something; it has shown:\n\(transcript.suffix(2_000))")
        }
    }

    /// Types a line and Enter.
    func type(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// With plain line ends: a terminal makes two characters of each.
    private var news: String {
        collect()
        let start = read.withLock { $0 }
        return shown.withLock {
            String(decoding: $0.dropFirst(start).filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        }
    }

    private func collect() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(master, &buffer, buffer.count)
            guard count > 0 else { return }
            shown.withLock { $0 += buffer.prefix(count) }
        }
    }
}

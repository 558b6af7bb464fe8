import Glibc
import ServiceAPI

/// Asks the person at the keyboard. Prompts go to standard error; reading waits off the cooperative pool.
enum Keyboard {
    /// A line without its end; nil at the end of the input.
    static func line(_ prompt: String = "") async -> String? {
        if !prompt.isEmpty { Console.standard.tellPart(prompt) }
        return await OffPool.run { readLine(strippingNewline: true) }
    }

    /// Whether the answer is yes. Enter means no.
    static func confirms(_ question: String) async -> Bool {
        let answer = await line(question + " [y/N] ")?.lowercased() ?? ""
        return ["y", "yes", "s", "sí", "si"].contains(answer)
    }

    /// A line that is not shown while it is typed.
    ///
    /// - Throws: `.interrupted` for Ctrl-C. The terminal is as before in every case.
    static func secret(_ prompt: String) async throws(CommandFault) -> String? {
        Console.standard.tellPart(prompt)
        defer { Console.standard.tell("") }
        return try await OffPool.run { () throws(CommandFault) in try readHidden() }
    }

    /// Reads byte by byte without echo, editing and signals: a signal would leave the terminal dumb.
    private static func readHidden() throws(CommandFault) -> String? {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine(strippingNewline: true) }
        var hidden = before
        hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(STDIN_FILENO, &byte, 1) == 1 {
            switch byte {
            case 0x03: throw .interrupted
            case 0x04: return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
            case 0x0A, 0x0D: return String(decoding: line, as: UTF8.self)
            case 0x08, 0x7F: _ = line.popLast()
            default: line.append(byte)
            }
            // A token is short; a file pasted by mistake is not kept in memory.
            if line.count > 4_096 { return nil }
        }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
}

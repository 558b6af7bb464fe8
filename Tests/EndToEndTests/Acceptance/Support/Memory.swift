import Foundation
import Testing

/// What a program has in memory.
enum Memory {
    /// The most that it ever had, in bytes. Source: proc(5), `VmHWM`.
    static func peak(of program: RunningProgram) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(program.number)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(Int(line.filter(\.isNumber))) * 1_024
    }
}

import Foundation
import SystemPackage
import Testing

/// One fact about which ours and ffprobe's answers differ: a row of `Docs/facts-and-ffprobe.md`.
struct FFprobeDifference: Hashable, CustomStringConvertible {
    let clip: String
    let fact: String
    let ours: String
    let theirs: String

    var description: String { "| \(clip) | \(fact) | \(ours) | \(theirs) |" }

    /// The rows of the table, each of which must have a reason.
    static func listed() throws -> [FFprobeDifference] {
        let path = ExaminerFixture.root.pushing("Docs/facts-and-ffprobe.md").string
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("/") }.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 5, "\(line)")
            try #require(!cells[4].isEmpty, "no reason: \(line)")
            return FFprobeDifference(clip: cells[0], fact: cells[1], ours: cells[2], theirs: cells[3])
        }
    }
}

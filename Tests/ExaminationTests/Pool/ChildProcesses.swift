import Foundation
import Testing

/// The examiners that this test process has started and not yet collected, zombies among them.
enum ChildProcesses {
    struct NotSo: Error, CustomStringConvertible {
        let description: String
    }

    /// Process numbers, in order.
    static func ofThisTest() -> [Int32] {
        let own = getpid()
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { Int32($0) }.filter { number in
            // proc(5): number (name) state parent …
            guard let line = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
                let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")")
            else { return false }
            let name = line[line.index(after: open)..<close]
            let rest = line[close...].split(separator: " ")
            return rest.count > 2 && rest[2] == String(own) && name.hasPrefix("assay-examiner")
        }
        .sorted()
    }

    /// Waits until there are so many, all of them others than the given, and waiting for their file.
    static func ofThisTest(count: Int, other: [Int32] = []) async throws -> [Int32] {
        for _ in 0..<1000 {
            let found = ofThisTest()
            if found.count == count, Set(found).isDisjoint(with: other), found.allSatisfy(isReady) { return found }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NotSo(description: "\(count) examiners were expected, there are \(ofThisTest())")
    }

    /// Whether it sleeps in a system call that receives: the kernel's number and arguments of it are in `/proc`, where
    /// they may be read. Elsewhere its state must do.
    private static func isReady(_ number: Int32) -> Bool {
        let stat = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
        return stat.split(separator: ")").last?.split(separator: " ").first == "S"
    }
}

import Foundation
import Recognition
import Testing

/// What a body is told to hold a rule is there.
@Suite struct NamedGuardTests {
    /// The package, also where its sources are looked at through another folder.
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func swiftFiles(below path: String) -> Set<String> {
        let folder = root.appending(path: path).resolvingSymlinksInPath()
        let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        return Set(
            paths.filter { $0.hasSuffix(".swift") }.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
        )
    }

    private static func page() throws -> String {
        try String(contentsOf: root.appending(path: "Docs/body/guards-and-sources.md"), encoding: .utf8)
    }

    private static func spans() throws -> [String] {
        try page().matches(of: /`([^`\s\/]+)`/).map { String($0.output.1) }
    }

    @Test func everyGuardAndTestThatIsNamedExists() throws {
        let named = Set(try Self.spans().filter { $0.first?.isUppercase == true && $0 != "Tests" })
        let there = Self.swiftFiles(below: "Sources/Recognition/Guards").union(Self.swiftFiles(below: "Tests"))
        #expect(named.count > 50)
        #expect(named.subtracting(there) == [])
    }

    /// A body that misses a rule can see whether it was forgotten.
    @Test func whatIsNotHeldHasAReason() throws {
        let rows = try Self.page().split(separator: "\n").filter { $0.hasPrefix("|") }
        let holes = rows.flatMap { $0.matches(of: /\bnot (?:yet|held)\b(?! competent)(?<rest>.{0,9})/) }
        #expect(holes.count > 10)
        #expect(holes.filter { $0.output.rest != ", because" }.map { String($0.output.0) } == [])
    }

    /// And every clock is named; what else is written in lower case is a condition of a decision rule.
    @Test func everyClockThatIsNamedExists() throws {
        let named = Set(try Self.spans().filter { $0.first?.isLowercase == true })
        let conditions: Set = ["all-met", "all-critical-met", "share-of-evidence"]
        #expect(named.subtracting(conditions) == Set(ClockKind.allCases.map(\.rawValue)))
    }
}

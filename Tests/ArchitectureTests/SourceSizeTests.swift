import Testing

@Suite struct SourceSizeTests {
    /// About 90 lines is usual. A file that grows past 300 holds two ideas; the second goes to `Type+aspect.swift`.
    @Test func noSourceHasMoreThan300Lines() throws {
        let long = try PackageFolder.files(below: "Sources", endings: [".swift", ".c", ".h"])
            .filter { $0.lines.count > 301 }
            .map { "\($0.path): \($0.lines.count - 1) lines" }
        #expect(long == [])
    }
}

import AssayTesting
import Foundation
import Testing

extension EndToEnd {
    /// What the README shows of the demo is what the demo prints.
    @Suite struct DemoTests {
        @Test func theReadmeShowsWhatTheDemoPrints() async throws {
            let shown = try Self.shown()
            #expect(shown.count > 40, "the block of the README is gone")
            let printed = try await Self.printed()
            var rest = printed[...]
            for line in shown {
                guard let found = rest.firstIndex(where: { Self.matches($0, line) }) else {
                    Issue.record("the demo does not print, or not here: \(line)")
                    continue
                }
                rest = rest[(found + 1)...]
            }
        }

        /// The lines of the block that can be told beforehand: how far an upload is depends on the machine.
        private static func shown() throws -> [String] {
            let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
            let block = try #require(
                readme.split(separator: "<!-- demo:begin -->").last?.split(separator: "```").dropFirst().first
            )
            return block.split(separator: "\n").map(String.init).filter { $0 != "…" && !$0.contains(" %, ") }
        }

        private static func printed() async throws -> [String] {
            try await ScratchFolder.with { folder in
                let programs = Programs(folder: folder)
                defer { programs.endAll() }
                let binaries = URL(filePath: try Binaries.assay()).deletingLastPathComponent().path
                let demo = ProjectFiles.root.appending(path: "Samples/demo").path
                let work = folder + "/work"
                // As in a terminal, where what is told and what is put out stand among each other.
                let command = ["-c", #"exec "$0" "$@" 2>&1"#, demo, binaries, work]
                let outcome = try await programs.run("/bin/sh", command, within: .seconds(180)).require()
                let clips = ProjectFiles.root.appending(path: "Samples/clips").path
                // The lines of CSV end in CRLF.
                return outcome.output.replacing(work, with: "/tmp/assay-demo.XXXXXX").replacing(clips, with: "…")
                    .split(whereSeparator: \.isNewline).map(String.init)
            }
        }

        /// `…` in what is shown stands for anything.
        private static func matches(_ printed: String, _ shown: String) -> Bool {
            var rest = normal(printed)[...]
            let parts = normal(shown).split(separator: "…", omittingEmptySubsequences: false)
            for (number, part) in parts.enumerated() {
                guard let found = part.isEmpty ? rest.startIndex..<rest.startIndex : rest.firstRange(of: part),
                    number > 0 || found.lowerBound == rest.startIndex
                else { return false }
                rest = rest[found.upperBound...]
            }
            return rest.isEmpty || parts.last?.isEmpty == true
        }

        /// Codes, times, rates and digests are drawn anew or depend on the machine; columns are as wide as what is in them.
        private static func normal(_ line: String) -> String {
            line.replacing(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9A-Z]{12}/, with: "#")
                .replacing(/[A-Za-z+:.]*[0-9][0-9A-Za-z+:.]*/, with: "#")
                .replacing(/[ ]{2,}/, with: " ")
        }
    }
}

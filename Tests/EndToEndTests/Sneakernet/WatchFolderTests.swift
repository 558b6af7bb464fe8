import Foundation
import Testing

extension EndToEnd {
    /// A folder into which a centre's messenger saves what it gets.
    @Suite struct WatchFolderTests {
        @Test func takesWhatMatchesAndLeavesTheRest() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let folder = site.folder + "/messenger"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
                func put(_ clip: String, as name: String) throws {
                    try FileManager.default.copyItem(atPath: clip, toPath: "\(folder)/\(name)")
                }
                let matching = "\(id.lowercased()) v1 VID-20261122-WA0001.mp4"
                try put(ProjectFiles.english, as: matching)
                try put(ProjectFiles.spanish, as: "VID-20261122-WA0002.mp4")
                try put(ProjectFiles.spanish, as: "0123456789AB.V1.mp4")
                // The unit has two requirements.
                try put(ProjectFiles.frozen, as: "\(id).mp4")
                try Data().write(to: URL(filePath: "\(folder)/\(id).empty.mp4"))
                let administrator = try site.administrator
                let look = ["admin", "import", "--watch", folder, "--once", "--every", "1", "--json"]

                let events = try Self.events(try await administrator.assay(look).require())
                #expect(events[matching]?.result.text == "arrived")
                let left = ["VID-20261122-WA0002.mp4", "0123456789AB.V1.mp4", "\(id).mp4", "\(id).empty.mp4"]
                for name in left {
                    #expect(events[name]?.result.text == "left", "\(name)")
                    #expect(events[name]?.reason.text.isEmpty == false, "\(name)")
                    #expect(FileManager.default.fileExists(atPath: "\(folder)/\(name)"), "\(name)")
                }
                #expect(FileManager.default.fileExists(atPath: "\(folder)/imported/\(matching)"))
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(matching)"))
                let view = try await candidate.get("case", "show", id)
                #expect(view.evidence.list.map(\.id) == [events[matching]?.evidence])
                #expect(view.evidence[0].provenance.text == "watch-folder")

                // The same clip once more, under another name: it is there, and put to the others.
                try put(ProjectFiles.english, as: "\(id).V1.again.mp4")
                let second = try Self.events(try await administrator.assay(look).require())
                #expect(second["\(id).V1.again.mp4"]?.result.text == "there")
                #expect(try await candidate.get("case", "show", id).evidence.list.count == 1)
            }
        }

        /// Somebody has made a file where the folder belongs; the clip has arrived all the same.
        @Test func goesOnWhereAFileCannotBeMoved() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let folder = site.folder + "/messenger"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
                try Data("no folder".utf8).write(to: URL(filePath: folder + "/imported"))
                let names = ["\(id).V1.a.mp4", "\(id).V1.b.mp4"]
                for (name, clip) in zip(names, [ProjectFiles.english, ProjectFiles.spanish]) {
                    try FileManager.default.copyItem(atPath: clip, toPath: "\(folder)/\(name)")
                }
                let look = ["admin", "import", "--watch", folder, "--once", "--every", "1", "--json"]
                let events = try Self.events(try await site.administrator.assay(look).require())
                for name in names {
                    #expect(events[name]?.result.text == "arrived", "\(name)")
                    #expect(events[name]?.reason.text.isEmpty == false, "\(name)")
                }
                #expect(try await candidate.get("case", "show", id).evidence.list.count == 2)
            }
        }

        /// A file that is still written to is not touched.
        @Test func waitsUntilAFileStopsGrowing() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let folder = site.folder + "/messenger"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
                let clip = try Data(contentsOf: URL(filePath: ProjectFiles.english))
                let path = "\(folder)/\(id).V1.mp4"
                try clip.prefix(1_000).write(to: URL(filePath: path))
                let file = try #require(FileHandle(forWritingAtPath: path))
                try file.seekToEnd()
                let watch = ["admin", "import", "--watch", folder, "--every", "2"]
                let watcher = try site.administrator.start(watch)
                // Far oftener than it is looked at, so that a loaded machine does not make it look finished.
                for piece in 1...40 {
                    try file.write(contentsOf: clip[(piece * 1_000)..<((piece + 1) * 1_000)])
                    try await Task.sleep(for: .milliseconds(100))
                }
                #expect(try !site.answered().contains { $0.hasPrefix("POST /v1/uploads") })
                try file.write(contentsOf: clip.dropFirst(41_000))
                try file.close()
                let evidence = try await eventually("the clip was imported", within: .seconds(60)) { () -> JSON? in
                    #expect(watcher.isRunning, "\(watcher.toldSoFar)")
                    let list = try await candidate.get("case", "show", id).evidence
                    return list.list.isEmpty ? nil : list[0]
                }
                #expect(evidence.digest.text == (try await Sha256.of(ProjectFiles.english, site.programs)))
                watcher.end()
            }
        }

        /// What each file came to, by its name.
        private static func events(_ outcome: Outcome) throws -> [String: JSON] {
            let lines = try outcome.output.split(separator: "\n").map { try JSON(text: String($0)) }
            return Dictionary(lines.map { ($0.file.text, $0) }) { _, last in last }
        }
    }
}

import Foundation
import Testing

extension EndToEnd {
    /// `assay examine` needs no service, and finds what `Samples/truth.json` says.
    @Suite struct ExamineAloneTests {
        @Test func examineAlone() async throws {
            try await Workbench.with { bench in
                let truth = try ProjectFiles.truth().filter { $0.key.hasPrefix("clips/") }
                try #require(truth.count >= 8)
                let names = truth.keys.sorted()
                let pictures = bench.folder + "/keyframes"
                let paths = names.map { ProjectFiles.root.appending(path: "Samples/\($0)").path }
                let outcome = try await bench.assay(
                    ["examine", "--json", "--keyframes", "4", "--width", "160", "--output", pictures] + paths
                )
                // Some of them are no video.
                let files = try outcome.expect(8).json.list
                #expect(files.map(\.file.text) == paths)
                for (name, file) in zip(names, files) {
                    try Self.compare(file, with: try #require(truth[name]), name)
                }
            }
        }

        private static func compare(_ file: JSON, with truth: JSON, _ name: String) throws {
            #expect(file.outcome == truth.outcome, "\(name)")
            guard truth.outcome.text == "readable" else {
                #expect(file.reason == truth.reason, "\(name)")
                #expect(!file.advice.text.isEmpty, "\(name): no advice")
                #expect(file.pictures.list.isEmpty, "\(name)")
                return
            }
            let facts = file.report.facts
            #expect(facts.container == truth.container, "\(name)")
            let duration = try #require(facts.durationMilliseconds.int)
            #expect(abs(duration - (truth.durationMilliseconds.int ?? 0)) <= 50, "\(name): \(duration) ms")
            let usable = try #require(facts.usableMilliseconds.int)
            #expect(abs(usable - (truth.usableMilliseconds.int ?? 0)) <= 50, "\(name): \(usable) ms")
            // What is no video says so in the truth.
            let kind = truth.kind == .null ? "video" : truth.kind.text
            #expect(file.report.kind.text == kind, "\(name)")
            let picture = facts.picture
            #expect((picture == .null) == ["sound", "document"].contains(kind), "\(name)")
            if picture != .null {
                #expect([picture.codedWidth, picture.codedHeight] == truth.coded.list, "\(name)")
                #expect([picture.displayedWidth, picture.displayedHeight] == truth.displayed.list, "\(name)")
                #expect(picture.rotation == truth.rotation, "\(name)")
                #expect(picture.codec == truth.codec, "\(name)")
            }
            #expect((facts.sound == .null) == (truth.sound == .null), "\(name)")
            #expect(facts.sound.channels == truth.sound.channels, "\(name)")
            #expect(facts.capturedAt == truth.capturedAt, "\(name)")

            let pictures = file.pictures.list
            let expected =
                switch kind {
                case "photo": 1...1
                case "sound", "document": 0...0
                default: truth.fewerKeyframes == .truth(true) ? 1...4 : 4...4
                }
            #expect(expected.contains(pictures.count), "\(name): \(pictures.count)")
            #expect(pictures.count == file.report.keyframes.list.count, "\(name)")
            for saved in pictures {
                let bytes = try #require(FileManager.default.contents(atPath: saved.path.text), "\(name)")
                #expect(bytes.prefix(3) == Data([0xFF, 0xD8, 0xFF]), "\(name): no JPEG")
            }
        }

        @Test func tellsABadFileFromABadCommand() async throws {
            try await Workbench.with { bench in
                try await bench.assay(["examine", ProjectFiles.english]).expect(0)
                let mixed = try await bench.assay(["examine", ProjectFiles.clip("empty.mp4"), ProjectFiles.english])
                    .expect(8)
                #expect(mixed.output.contains("readable"), "a bad file stops the others")
                try await bench.assay(["examine", bench.folder + "/absent.mp4"]).expect(74)
                try await bench.assay(["examine", "--keyframes", "100000", ProjectFiles.english]).expect(64)
                try await bench.assay(["examine"]).expect(64)
            }
        }
    }
}

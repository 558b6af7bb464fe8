import AssayTesting
import Foundation
import Recognition
import Testing

@testable import Bundles

@Suite struct BundleWritingTests {
    @Test func readsBackWhatItWrote() async throws {
        try await PackedSample.with { sample in
            let manifest = sample.bundle.manifest
            #expect(manifest.caseID == PackedSample.caseID)
            #expect(manifest.body == BodyID(checked: "north"))
            #expect(manifest.packedAt == PackedSample.now)
            #expect(manifest.declaration == .ownWork(in: [LanguageTag(checked: "es")]))
            #expect(manifest.files.map(\.entry.purpose) == [PackedSample.purpose(0), PackedSample.purpose(1)])
            #expect(manifest.files.map(\.entry.claims.count) == [2, 0])
            #expect(manifest.files.map(\.name).allSatisfy { $0.hasSuffix("é\u{202E}\"\\.mp4") })
            let checked = try sample.bundle.check()
            let contents = checked.map {
                String(decoding: FileManager.default.contents(atPath: $0.path) ?? Data(), as: UTF8.self)
            }
            #expect(contents == PackedSample.contents)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: sample.path).sorted() == [
                    "bundle.json", "bundle.sig", "files",
                ]
            )
            // Nothing in the manifest can break a line of a terminal or turn it round.
            let text = String(decoding: sample.bundle.signed.bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains("\u{202E}"))
            #expect(text.contains("\\u202e"))
        }
    }

    @Test func isReadableAsJSONByOthers() async throws {
        try await PackedSample.with { sample in
            let json = try JSONSerialization.jsonObject(with: Data(sample.bundle.signed.bytes)) as? [String: Any]
            #expect(json?["format"] as? String == "assay-bundle-1")
            let files = try #require(json?["evidence"] as? [[String: Any]])
            #expect(files.map { $0["name"] as? String } == sample.bundle.manifest.files.map(\.name))
        }
    }

    @Test func overwritesNothing() async throws {
        try await PackedSample.with { sample in
            let before = FileManager.default.contents(atPath: sample.path + "/bundle.json")
            let order = try PackedSample.order(in: sample.folder)
            let writer = BundleWriter(path: sample.path)
            #expect(
                fault { () throws(BundleFault) in try writer.write(order, key: PackingKey(), now: PackedSample.now) }
                    == .alreadyThere
            )
            #expect(FileManager.default.contents(atPath: sample.path + "/bundle.json") == before)
            #expect(sample.fault() == nil)
        }
    }

    @Test func takesAwayWhatARunThatWasCutShortHasLeft() async throws {
        try await ScratchFolder.with { folder in
            let order = try PackedSample.order(in: folder)
            let path = folder + "/sample.assay"
            let manager = FileManager.default
            try manager.createDirectory(atPath: path + ".part/files", withIntermediateDirectories: true)
            try Data("half".utf8).write(to: URL(filePath: path + ".part/files/incoming"))
            try Data("whole".utf8).write(to: URL(filePath: "\(path).part/files/\(sha256(Array("whole".utf8)))"))
            let bundle = try BundleWriter(path: path).write(order, key: PackingKey(), now: PackedSample.now)
            #expect(try bundle.check().count == 2)
            #expect(!manager.fileExists(atPath: path + ".part"))

            // What is not ours stays.
            let other = folder + "/other.assay"
            try manager.createDirectory(atPath: other + ".part", withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: URL(filePath: other + ".part/holiday.jpg"))
            let writer = BundleWriter(path: other)
            #expect(
                fault { () throws(BundleFault) in try writer.write(order, key: PackingKey(), now: PackedSample.now) }
                    == .alreadyThere
            )
            #expect(manager.fileExists(atPath: other + ".part/holiday.jpg"))
        }
    }

    @Test func refusesFilesThatAreNoEvidence() async throws {
        try await ScratchFolder.with { folder in
            try Data("the same".utf8).write(to: URL(filePath: folder + "/one.mp4"))
            try Data("the same".utf8).write(to: URL(filePath: folder + "/two.mp4"))
            try Data().write(to: URL(filePath: folder + "/empty.mp4"))
            func packing(_ names: String...) -> BundleFault? {
                let files = names.map { PackingFile(path: "\(folder)/\($0)", purpose: PackedSample.purpose(0)) }
                let order = PackingOrder(body: nil, caseID: PackedSample.caseID, declaration: nil, files: files)
                return fault { () throws(BundleFault) in
                    try BundleWriter(path: folder + "/x.assay").write(order, key: PackingKey(), now: PackedSample.now)
                }
            }
            #expect(packing("one.mp4", "two.mp4") == .sourceTwice(name: "two.mp4"))
            #expect(packing("one.mp4", "empty.mp4") == .sourceEmpty(name: "empty.mp4"))
            #expect(packing("one.mp4", "absent.mp4") == .unreadable(name: "absent.mp4"))
            #expect(packing("") == .unreadable(name: folder.split(separator: "/").last.map(String.init) ?? ""))
            // Nothing half done is left.
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                    "empty.mp4", "one.mp4", "two.mp4",
                ]
            )
            #expect(packing("one.mp4") == nil)
        }
    }

    @Test func saysWhenAFolderCannotBeWrittenTo() async throws {
        try await ScratchFolder.with { folder in
            let order = try PackedSample.order(in: folder)
            let writer = BundleWriter(path: folder + "/absent/sample.assay")
            #expect(
                fault { () throws(BundleFault) in try writer.write(order, key: PackingKey(), now: PackedSample.now) }
                    == .notWritable
            )
        }
    }

    /// A clock that shows nonsense is written down as far as it can be read.
    @Test(arguments: [Int64.min, -1, 0, 253_402_300_800_000, .max])
    func takesAnyClock(milliseconds: Int64) async throws {
        try await ScratchFolder.with { folder in
            let order = try PackedSample.order(in: folder)
            let now = Instant(milliseconds: milliseconds)
            let bundle = try BundleWriter(path: folder + "/x.assay").write(order, key: PackingKey(), now: now)
            #expect((0...253_402_300_799_999).contains(bundle.manifest.packedAt.milliseconds))
        }
    }
}

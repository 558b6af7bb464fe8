import Foundation
import ServiceAPI
import Testing

@testable import Commands

@Suite struct WatchFolderTests {
    @Test func seesRegularFilesThatAreWhole() throws {
        let scratch = try Scratch()
        for name in ["b.mp4", "a.mp4", ".hidden", "c.mp4.part", "d.crdownload", "~lock"] {
            _ = try scratch.write("x".utf8, to: name)
        }
        try FileManager.default.createDirectory(atPath: scratch.path("imported"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: scratch.path("link.mp4"), withDestinationPath: "a.mp4")
        #expect(try WatchFolder(path: scratch.folder.path()).files().map(\.name) == ["a.mp4", "b.mp4"])
        #expect(throws: CommandFault.file(path: "/nowhere/at/all", .notReadable)) {
            try WatchFolder(path: "/nowhere/at/all").files()
        }
    }

    @Test func writesOverNothingThatWasSetAside() throws {
        let scratch = try Scratch()
        let folder = WatchFolder(path: scratch.folder.path())
        for text in ["one", "two", "three"] {
            _ = try scratch.write(text.utf8, to: "a.x.mp4")
            try folder.setAside("a.x.mp4")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("imported")).sorted()
        #expect(names == ["a-2.x.mp4", "a-3.x.mp4", "a.x.mp4"])
        let texts = names.map {
            String(
                decoding: FileManager.default.contents(atPath: scratch.path("imported/\($0)")) ?? Data(),
                as: UTF8.self
            )
        }
        #expect(texts == ["two", "three", "one"])
        #expect(try folder.files().isEmpty)
    }
}

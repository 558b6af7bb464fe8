import Foundation
import NIOCore
import Recognition
import Testing

@testable import ServiceAPI

@Suite struct LocalFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "assay-client-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path() }

    private func cleaningUp(_ body: () async throws -> Void) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body()
    }

    @Test func theDigestIsThatOfTheWholeFile() async throws {
        try await cleaningUp {
            // Longer than a piece; SHA-256 of 3 MiB of zeros, as sha256sum has it.
            try Data(count: 3 << 20).write(to: folder.appending(path: "zeros"))
            let digest = try await FileDigest.of(path: path("zeros"))
            #expect(digest.hex == "bbd05cf6097ac9b1f89ea29d2542c1b7b67ee46848393895f5a9e43fa1f621e5")
            try Data().write(to: folder.appending(path: "empty"))
            #expect(try await FileDigest.of(path: path("empty")).hex.hasPrefix("e3b0c442"))
            await #expect(throws: FileFault.notFound) { try await FileDigest.of(path: path("none")) }
            await #expect(throws: FileFault.notAFile) { try await FileDigest.of(path: folder.path()) }
        }
    }

    @Test func theBodyOfARequestIsItsPartOfTheFile() async throws {
        try await cleaningUp {
            let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
            try Data(bytes).write(to: folder.appending(path: "clip"))
            let file = try ReadableFile(path: path("clip"))
            var got: [UInt8] = []
            let body = UploadBody(file: file, from: 100, count: 600_000) { _ in }
            for try await piece in body { got += Array(piece.readableBytesView) }
            #expect(got == Array(bytes[100..<600_100]))
        }
    }

    @Test func aFileThatShrinksIsNoticed() async throws {
        try await cleaningUp {
            try Data(count: 1_000).write(to: folder.appending(path: "clip"))
            let file = try ReadableFile(path: path("clip"))
            let handle = try FileHandle(forWritingTo: folder.appending(path: "clip"))
            try handle.truncate(atOffset: 10)
            try handle.close()
            #expect(throws: FileFault.changed) { try file.read(from: 500, upTo: 100) }
            #expect(throws: FileFault.changed) { try file.checkUnchanged() }
        }
    }

    @Test func anAtomicFileReplacesTheOldOneWithItsMode() async throws {
        try await cleaningUp {
            try Data("old".utf8).write(to: folder.appending(path: "f"))
            try AtomicFile.write(Array("new".utf8), to: path("f"), mode: 0o600)
            #expect(try String(contentsOf: folder.appending(path: "f"), encoding: .utf8) == "new")
            let mode = try FileManager.default.attributesOfItem(atPath: path("f"))[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["f"])
            #expect(throws: FileFault.notWritable) { try AtomicFile.write([], to: path("no/such/folder")) }
        }
    }

    @Test func anUploadIsRememberedForTheSameFileAndPurposeOnly() async throws {
        try await cleaningUp {
            try Data(count: 10).write(to: folder.appending(path: "clip"))
            let facts = try FileFacts(path: path("clip"))
            let server = try #require(ServiceAddress("http://127.0.0.1:1"))
            func key(_ name: String, occasion: String? = nil) throws -> UploadMemory.Key {
                let purpose = EvidencePurpose(
                    unit: UnitCode(checked: "U-1"),
                    requirement: RequirementCode(checked: "V1"),
                    occasion: occasion.flatMap { ChosenLabel($0) }
                )
                return UploadMemory.Key(
                    server: server,
                    purpose: UploadPurpose(caseID: CaseID(canonical: "4ZC08NYV6HRD"), purpose: purpose, filename: name),
                    facts: facts
                )
            }
            let memory = UploadMemory(path: path("state/uploads.json"))
            let id = UploadAddress(
                id: UploadID(canonical: "AAAAAAAAAAAA"),
                capability: String(repeating: "5", count: 32)
            )
            #expect(await memory.upload(for: try key("clip")) == nil)
            try await memory.remember(id, for: try key("clip"), now: Instant(milliseconds: 1))
            let again = UploadMemory(path: path("state/uploads.json"))
            #expect(await again.upload(for: try key("clip")) == id)
            // It has a secret in it.
            let mode = try FileManager.default.attributesOfItem(atPath: path("state/uploads.json"))[.posixPermissions]
            #expect(mode as? Int == 0o600)
            #expect(await again.upload(for: try key("other")) == nil)
            #expect(await again.upload(for: try key("clip", occasion: "monday")) == nil)
            try await again.remember(nil, for: try key("clip"), now: Instant(milliseconds: 2))
            #expect(await memory.upload(for: try key("clip")) == nil)
            try Data("{ broken".utf8).write(to: folder.appending(path: "state/uploads.json"))
            #expect(await memory.upload(for: try key("clip")) == nil)
        }
    }

    @Test func metadataIsAsTusHasIt() {
        let purpose = UploadPurpose(
            caseID: CaseID(canonical: "4ZC08NYV6HRD"),
            purpose: EvidencePurpose(
                unit: UnitCode(checked: "U-1"),
                requirement: RequirementCode(checked: "V1"),
                context: ChosenLabel(checked: "home")
            ),
            filename: "café\r\n.mp4"
        )
        #expect(
            purpose.header
                == "case NFpDMDhOWVY2SFJE,unit VS0x,requirement VjE=,context aG9tZQ==,filename Y2Fmw6kNCi5tcDQ="
        )
    }
}

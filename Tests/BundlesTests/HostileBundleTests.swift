import AssayTesting
import Foundation
import Glibc
import Recognition
import Testing

@testable import Bundles

/// A bundle as somebody may have changed it on its way.
@Suite struct HostileBundleTests {
    private typealias Change = @Sendable (PackedSample) throws -> Void

    @Test func refusesAnyChangedByteOfTheManifest() async throws {
        try await PackedSample.with { sample in
            let bytes = sample.bundle.signed.bytes
            let signature = sample.bundle.signed.signature.text
            for index in stride(from: 0, to: bytes.count, by: 7) {
                var changed = bytes
                changed[index] ^= 0x20
                #expect(
                    fault { () throws(BundleFault) in try SignedManifest(changed, signature: signature) }
                        == .signatureWrong
                )
            }
            for changed in [bytes + [0x0A], Array(bytes.dropLast()), [], Array(bytes.dropFirst())] {
                #expect(
                    fault { () throws(BundleFault) in try SignedManifest(changed, signature: signature) }
                        == .signatureWrong
                )
            }
        }
    }

    @Test func refusesAnyChangedCharacterOfTheSignature() async throws {
        try await PackedSample.with { sample in
            let text = Array(sample.bundle.signed.signature.text)
            for index in text.indices where text[index] != "\n" {
                var changed = text
                changed[index] = changed[index] == "0" ? "1" : "0"
                let found = fault { () throws(BundleFault) in
                    try SignedManifest(sample.bundle.signed.bytes, signature: String(changed))
                }
                #expect([.signatureWrong, .signatureMalformed].contains(found), "\(index)")
            }
        }
    }

    /// Signed well, by a key that the manifest does not name.
    @Test func refusesTheSignatureOfAnotherKey() async throws {
        try await PackedSample.with { sample in
            let other = try BundleSignature(of: sample.bundle.signed.bytes, by: PackingKey())
            #expect(
                fault { () throws(BundleFault) in
                    try SignedManifest(sample.bundle.signed.bytes, signature: other.text)
                } == .signatureWrong
            )
        }
    }

    @Test func refusesAFileThatIsNotWhatWasPacked() async throws {
        let changes: [(String, Change)] = [
            ("missing", { try FileManager.default.removeItem(atPath: $0.file(1)) }),
            ("one bit", { try Data("second clip, a little Longer".utf8).write(to: URL(filePath: $0.file(1))) }),
            ("cut off", { try Data("second clip".utf8).write(to: URL(filePath: $0.file(1))) }),
            ("longer", { try Data("second clip, a little longer!".utf8).write(to: URL(filePath: $0.file(1))) }),
            ("empty", { try Data().write(to: URL(filePath: $0.file(1))) }),
            (
                "a link to the right bytes",
                { sample in
                    let moved = sample.folder + "/moved"
                    try FileManager.default.moveItem(atPath: sample.file(1), toPath: moved)
                    try FileManager.default.createSymbolicLink(atPath: sample.file(1), withDestinationPath: moved)
                }
            ),
            (
                "a pipe",
                { sample in
                    try FileManager.default.removeItem(atPath: sample.file(1))
                    mkfifo(sample.file(1), 0o600)
                }
            ),
            (
                "a folder",
                { sample in
                    try FileManager.default.removeItem(atPath: sample.file(1))
                    mkdir(sample.file(1), 0o700)
                }
            ),
            (
                "another folder of files",
                { sample in
                    let (files, moved) = (sample.path + "/files", sample.folder + "/moved")
                    try FileManager.default.moveItem(atPath: files, toPath: moved)
                    try FileManager.default.createSymbolicLink(atPath: files, withDestinationPath: moved)
                }
            ),
        ]
        for (name, change) in changes {
            try await PackedSample.with { sample in
                #expect(sample.fault() == nil)
                try change(sample)
                let found = try #require(sample.fault(), "\(name)")
                #expect(found.code.hasPrefix("bundle-file"), "\(name): \(found)")
                // It says which.
                let named = sample.bundle.manifest.files.contains { found.description.contains($0.name) }
                #expect(named, "\(name): \(found)")
            }
        }
    }

    @Test func refusesAFolderThatIsNone() async throws {
        try await PackedSample.with { sample in
            #expect(fault { () throws(BundleFault) in try BundleFolder(path: sample.folder) } == .notABundle)
            #expect(
                fault { () throws(BundleFault) in try BundleFolder(path: sample.folder + "/absent") } == .notABundle
            )
            try FileManager.default.removeItem(atPath: sample.path + "/bundle.sig")
            #expect(sample.fault() == .signatureMalformed)
            let manifest = sample.path + "/bundle.json"
            try FileManager.default.moveItem(atPath: manifest, toPath: sample.folder + "/away.json")
            #expect(sample.fault() == .notABundle)
            try FileManager.default.createSymbolicLink(
                atPath: manifest,
                withDestinationPath: sample.folder + "/away.json"
            )
            #expect(sample.fault() == .notABundle)
            try FileManager.default.removeItem(atPath: manifest)
            try Data(repeating: 0x20, count: BundleManifest.mostBytes + 1).write(to: URL(filePath: manifest))
            #expect(sample.fault() == .notABundle)
        }
    }

    /// What systems leave behind on a stick does no harm.
    @Test func ignoresWhatItDoesNotName() async throws {
        try await PackedSample.with { sample in
            for name in [".DS_Store", "files/._x", "files/Thumbs.db", "System Volume Information"] {
                try Data("x".utf8).write(to: URL(filePath: "\(sample.path)/\(name)"))
            }
            #expect(sample.fault() == nil)
        }
    }

    /// The bytes that were checked are the bytes that are sent, whatever is put in their place meanwhile.
    @Test func keepsHoldOfWhatItChecked() async throws {
        try await PackedSample.with { sample in
            let checked = try sample.bundle.check()
            let other = sample.folder + "/other"
            try Data("other".utf8).write(to: URL(filePath: other))
            for index in 0...1 {
                try FileManager.default.removeItem(atPath: sample.file(index))
                try FileManager.default.createSymbolicLink(atPath: sample.file(index), withDestinationPath: other)
            }
            let contents = checked.map {
                String(decoding: FileManager.default.contents(atPath: $0.path) ?? Data(), as: UTF8.self)
            }
            #expect(contents == PackedSample.contents)
        }
    }
}

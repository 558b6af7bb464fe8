import AssayTesting
import Foundation
import Recognition
import Testing

@testable import Credentials

@Suite struct LocalKeystoreTests {
    private let body = KeystoreScratch.body

    @Test func aKeyIsForItsOwnerAloneAndSignsAfterARestart() async throws {
        try await KeystoreScratch.with { scratch in
            let key = try await scratch.open().makeKey(for: body)
            #expect(try scratch.mode(of: scratch.path) == 0o700)
            #expect(try scratch.mode(of: scratch.path + "/north") == 0o700)
            #expect(try scratch.mode(of: scratch.file(of: key.id)) == 0o600)
            #expect(key.isNamedRightly)
            let again = try await scratch.open()
            try await again.check(key.id, of: body)
            let message = Array("a message".utf8)
            let signature = try await again.sign(message, with: key.id, of: body)
            #expect(key.hasSigned(message, signature))
            #expect(!key.hasSigned(Array("another".utf8), signature))
        }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o602, 0o610])
    func aFileThatOthersMayReachIsRefused(mode: Int) async throws {
        try await KeystoreScratch.with { scratch in
            let store = try await scratch.open()
            let key = try await store.makeKey(for: body)
            try scratch.setMode(mode, of: scratch.file(of: key.id))
            let fault = KeystoreFault.tooOpen("north/\(key.id).key")
            await #expect(throws: fault) { try await scratch.open() }
            // One that was opened while it was safe stays open; one that was not is looked at again.
            try await store.check(key.id, of: body)
        }
    }

    @Test(arguments: ["", "/north"], [0o750, 0o705, 0o711])
    func aFolderThatOthersMayReachIsRefused(folder: String, mode: Int) async throws {
        try await KeystoreScratch.with { scratch in
            _ = try await scratch.open().makeKey(for: body)
            try scratch.setMode(mode, of: scratch.path + folder)
            await #expect(throws: KeystoreFault.tooOpen(folder.isEmpty ? "the folder" : "north")) {
                try await scratch.open()
            }
        }
    }

    @Test func aLinkIsNoKey() async throws {
        try await KeystoreScratch.with { scratch in
            let key = try await scratch.open().makeKey(for: body)
            let (file, elsewhere) = (scratch.file(of: key.id), scratch.path + "/../elsewhere")
            try FileManager.default.moveItem(atPath: file, toPath: elsewhere)
            try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: elsewhere)
            await #expect(throws: KeystoreFault.misplaced("north/\(key.id).key")) { try await scratch.open() }
        }
    }

    @Test func withThePassphraseItOpensAndWithAnotherNot() async throws {
        try await KeystoreScratch.with { scratch in
            let key = try await scratch.open("correct horse\n").makeKey(for: body)
            let written = try Data(contentsOf: URL(filePath: scratch.file(of: key.id)))
            #expect(!String(decoding: written, as: UTF8.self).contains("seed"))
            // White space at the end is the file's, not the passphrase's.
            try await scratch.open("correct horse").check(key.id, of: body)
            let wrong = try await scratch.open("correct horse battery")
            await #expect(throws: KeystoreFault.wrongPassphrase(key.id)) { try await wrong.check(key.id, of: body) }
            let none = try await scratch.open()
            await #expect(throws: KeystoreFault.locked(key.id)) { try await none.check(key.id, of: body) }
        }
    }

    /// A key from before there was a passphrase goes on working beside those that are sealed with it.
    @Test func anOpenKeyWorksBesideSealedOnes() async throws {
        try await KeystoreScratch.with { scratch in
            let open = try await scratch.open().makeKey(for: body)
            let store = try await scratch.open("secret")
            let sealed = try await store.makeKey(for: body)
            let again = try await scratch.open("secret")
            for key in [open, sealed] { try await again.check(key.id, of: body) }
        }
    }

    @Test func everyChangedByteIsNoticed() async throws {
        for passphrase in [nil, "secret"] {
            try await KeystoreScratch.with { scratch in
                let key = try await scratch.open(passphrase).makeKey(for: body)
                let file = URL(filePath: scratch.file(of: key.id))
                let whole = try Data(contentsOf: file)
                for index in whole.indices {
                    var changed = whole
                    changed[index] ^= 0x01
                    try changed.write(to: file)
                    let store = try await scratch.open(passphrase)
                    await #expect(throws: KeystoreFault.self, "byte \(index)") {
                        try await store.check(key.id, of: body)
                    }
                }
                try whole.dropLast().write(to: file)
                let store = try await scratch.open(passphrase)
                await #expect(throws: KeystoreFault.damaged(key.id)) { try await store.check(key.id, of: body) }
            }
        }
    }

    @Test func aKeyIsOfItsBodyAlone() async throws {
        try await KeystoreScratch.with { scratch in
            let store = try await scratch.open()
            let key = try await store.makeKey(for: body)
            let other = BodyID(checked: "south")
            await #expect(throws: KeystoreFault.missing(key.id)) { try await store.sign([], with: key.id, of: other) }
            // Nor by copying its file.
            _ = try await store.makeKey(for: other)
            let copy = scratch.path + "/south/\(key.id).key"
            try FileManager.default.copyItem(atPath: scratch.file(of: key.id), toPath: copy)
            try scratch.setMode(0o600, of: copy)
            let again = try await scratch.open()
            await #expect(throws: KeystoreFault.damaged(key.id)) { try await again.sign([], with: key.id, of: other) }
        }
    }

    @Test func whatACrashLeftHalfWrittenIsCleared() async throws {
        try await KeystoreScratch.with { scratch in
            let key = try await scratch.open().makeKey(for: body)
            let half = scratch.path + "/north/7K2M9QXW4T1B.key.new"
            #expect(FileManager.default.createFile(atPath: half, contents: Data("half".utf8)))
            try await scratch.open().check(key.id, of: body)
            #expect(!FileManager.default.fileExists(atPath: half))
        }
    }

    @Test func aSecretIsShownInNoText() async throws {
        try await KeystoreScratch.with { scratch in
            let signing = SigningKey()
            let passphrase = try #require(Passphrase("correct horse"))
            let bytes = signing.seed.map(String.init).joined(separator: ", ")
            let secrets = [
                bytes, Hexadecimal.text(of: signing.seed), Base64URL.text(of: signing.seed), "correct horse",
            ]
            var shown = "\(signing) \(String(reflecting: signing)) \(passphrase) \(String(reflecting: passphrase))"
            dump(signing, to: &shown)
            dump(passphrase, to: &shown)
            let store = try await scratch.open("correct horse")
            _ = try await store.makeKey(for: body)
            dump([passphrase], to: &shown)
            #expect(secrets.allSatisfy { !shown.contains($0) })
        }
    }

    @Test func everyFaultSaysWhatToDo() {
        let key = KeyID(canonical: "KEY000000001")
        let faults: [KeystoreFault] = [
            .tooOpen("x"), .foreign("x"), .misplaced("x"), .missing(key), .locked(key), .wrongPassphrase(key),
            .damaged(key), .noSpace, .inputOutput(errno: 5), .cryptography,
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(faults.allSatisfy { !$0.description.isEmpty && $0.remedy.hasSuffix(".") })
    }
}

import ArgumentParser
import AssayTesting
import Credentials
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct VerifyReceiptTests {
    /// Files of a receipt, its keys, and the bytes that it is for.
    private struct Files {
        let folder: String
        let receipt: SignedReceipt

        var keys: String { folder + "/keys.json" }
        var line: String { folder + "/receipt.txt" }
        var clip: String { folder + "/clip.mp4" }
    }

    private static func with(_ test: (Files) async throws -> Void) async throws {
        try await ScratchFolder.with { folder in
            let keystore = MemoryKeystore(seed: 3)
            let body = BodyID(checked: "north")
            let key = try keystore.makeKey(for: body)
            let at = Instant(milliseconds: 1_767_600_000_000)
            let clip = Data("a clip".utf8)
            let statement = ReceiptStatement(
                body: body,
                caseID: CaseID(canonical: "4ZC08NYV6HRD"),
                evidence: EvidenceID(canonical: "7K2M9QXW4T1B"),
                digest: try #require(Digest(hex: Self.digest)),
                size: Int64(clip.count),
                kind: .video,
                durationMilliseconds: 2_000,
                receivedAt: at,
                issuedAt: at
            )
            let unsigned = try #require(UnsignedReceipt(statement, key: key.id))
            let signature = try keystore.sign(unsigned.message, with: key.id, of: body)
            let files = Files(folder: folder, receipt: try SignedReceipt(jws: unsigned.signed(signature)))
            let published = KeySet([PublishedKey(body: body, key: BodyKey(key: key, addedAt: at))])
            try Data(published.json).write(to: URL(filePath: files.keys))
            try Data("\(files.receipt.line)\n".utf8).write(to: URL(filePath: files.line))
            try clip.write(to: URL(filePath: files.clip))
            try await test(files)
        }
    }

    /// SHA-256 of “a clip”, by sha256sum.
    private static let digest = "e899537b4c9149cd5edb2000ea1e14f1d8eb76be0ceec7868ad01c7e389eb5b9"

    /// The exit code.
    private static func outcome(_ arguments: [String]) async throws -> Int32 {
        let command = try VerifyReceipt.parse(arguments + ["--json"])
        do {
            try await command.run()
            return 0
        } catch let fault as CommandFault {
            return fault.status.rawValue
        }
    }

    @Test func aValidReceiptIsOneInAFileAndAsALine() async throws {
        try await Self.with { files in
            let clip = ["--file", files.clip]
            for arguments in [[files.line], [files.receipt.line], [files.line] + clip] {
                let code = try await Self.outcome(arguments + ["--keys", files.keys])
                #expect(code == 0)
            }
        }
    }

    @Test func whatIsNotValidAndWhatCannotBeToldAreToldApart() async throws {
        try await Self.with { files in
            let changed = files.receipt.line.dropLast(2) + "AA"
            #expect(try await Self.outcome([String(changed), "--keys", files.keys]) == 9)
            #expect(try await Self.outcome([files.line, "--keys", files.keys, "--file", files.keys]) == 9)
            #expect(try await Self.outcome([files.keys, "--keys", files.keys]) == 10)
            let other = MemoryKeystore(seed: 4)
            let body = BodyID(checked: "north")
            let key = try other.makeKey(for: body)
            let keys = KeySet([PublishedKey(body: body, key: BodyKey(key: key, addedAt: Instant(milliseconds: 0)))])
            try Data(keys.json).write(to: URL(filePath: files.keys))
            #expect(try await Self.outcome([files.line, "--keys", files.keys]) == 10)
            #expect(try await Self.outcome([files.line, "--keys", files.clip]) == 2)
            #expect(try await Self.outcome([files.line, "--keys", files.folder + "/none"]) == 74)
            #expect(try await Self.outcome([files.folder + "/none", "--keys", files.keys]) == 74)
        }
    }

    @Test func aPassphraseThatOthersMayReadIsRefused() async throws {
        try await ScratchFolder.with { folder in
            let path = folder + "/passphrase"
            try Data("correct horse\n".utf8).write(to: URL(filePath: path))
            for (mode, isSafe) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false)] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
                let given = try? KeyPassphrase.given(file: path, environment: [:])
                #expect((given != nil) == isSafe)
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            try Data("\n".utf8).write(to: URL(filePath: path))
            #expect(throws: CommandFault.file(path: path, .empty)) {
                try KeyPassphrase.given(file: path, environment: [:])
            }
            #expect(try KeyPassphrase.given(file: nil, environment: ["ASSAY_KEY_PASSPHRASE": "x"]) != nil)
            #expect(try KeyPassphrase.given(file: nil, environment: ["ASSAY_KEY_PASSPHRASE": ""]) == nil)
            #expect(try KeyPassphrase.given(file: nil, environment: [:]) == nil)
        }
    }
}

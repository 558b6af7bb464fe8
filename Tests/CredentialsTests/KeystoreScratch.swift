import AssayTesting
import Foundation
import Recognition
import Testing

@testable import Credentials

/// A keystore in a folder of its own.
struct KeystoreScratch {
    static let body = BodyID(checked: "north")
    /// As cheap as scrypt can be: what is tested is what comes of it, not how long it takes.
    static let cost = ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)

    /// Where the keystore is; it is not made yet.
    let path: String

    static func with(_ test: (KeystoreScratch) async throws -> Void) async throws {
        try await ScratchFolder.with { folder in try await test(KeystoreScratch(path: folder + "/keys")) }
    }

    func open(_ passphrase: String? = nil) async throws -> LocalKeystore {
        try await LocalKeystore.open(at: path, passphrase: passphrase.flatMap(Passphrase.init), cost: Self.cost)
    }

    func file(of key: KeyID) -> String { "\(path)/\(Self.body)/\(key).key" }

    func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    func setMode(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}

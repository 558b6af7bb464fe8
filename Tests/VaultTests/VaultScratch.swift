import AssayTesting
import Foundation
import Recognition
import SystemPackage
import Testing
import Vault

/// A folder of a test's own with a vault in it, removed with the value.
final class VaultScratch: Sendable {
    let folder: FilePath
    let body: BodyID
    let upload: UploadID

    init() throws {
        body = try #require(BodyID("body-one"))
        upload = try #require(UploadID("0123456789AB"))
        folder = FilePath(FileManager.default.temporaryDirectory.path).appending("assay-vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.string) }

    var root: FilePath { folder.appending("vault") }

    var place: VaultContract.Place {
        VaultContract.Place { [self] in try await LocalVault.open(at: root) }
    }

    func path(of key: ObjectKey) -> String {
        root.appending("\(key.body)/objects/\(key.digest.hex.prefix(2))/\(key.digest.hex.dropFirst(2))").string
    }

    var stagingPath: String { root.appending("\(body)/staging/\(upload)").string }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = try FileDescriptor.open(
            path,
            .writeOnly,
            options: [.create, .truncate],
            permissions: .ownerReadWrite
        )
        defer { try? file.close() }
        try file.writeAll(bytes)
    }

    func read(_ path: String) throws -> [UInt8] {
        let file = try FileDescriptor.open(path, .readOnly)
        defer { try? file.close() }
        return try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
            count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }
}

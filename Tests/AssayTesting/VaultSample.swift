import Recognition
import Testing
import Vault

/// Bytes and names for the clauses of the contract.
enum VaultSample {
    static func body(_ text: String = "body-one") throws -> BodyID { try #require(BodyID(text)) }

    static func upload(_ text: String = "0123456789AB") throws -> UploadID { try #require(UploadID(text)) }

    /// Bytes without a period that a wrong offset could hide in; the same for the same seed.
    static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var bytes = [UInt8]()
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }

    static func digest(of bytes: [UInt8]) -> Digest { SHA256Hashing().digest(of: bytes) }

    /// The whole object, by ranges.
    static func contents(of key: ObjectKey, in vault: any Vault) async throws -> [UInt8] {
        let object = try await vault.open(key)
        var bytes: [UInt8] = []
        while true {
            let range = try await object.read(from: Int64(bytes.count), count: 100_000)
            if range.isEmpty { return bytes }
            bytes += range
        }
    }
}

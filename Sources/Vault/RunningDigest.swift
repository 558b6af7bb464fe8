import Crypto
import Recognition

/// SHA-256 over bytes as they come.
struct RunningDigest: Sendable {
    private var hash = SHA256()
    /// How many bytes went in.
    private(set) var count: Int64 = 0

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
        count += Int64(bytes.count)
    }

    /// The digest of the bytes so far; more may follow.
    var value: Recognition.Digest {
        guard let digest = Recognition.Digest(bytes: hash.finalize()) else {
            // FIPS 180-4: 32 bytes, always.
            preconditionFailure("SHA-256 gave no 32 bytes")
        }
        return digest
    }
}

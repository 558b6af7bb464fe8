import Crypto

/// A digest that somebody says some bytes have.
public struct Checksum: Hashable, Sendable {
    public enum Algorithm: String, Hashable, Sendable, CaseIterable {
        case sha1, sha256

        /// Of a digest.
        public var bytes: Int {
            switch self {
            case .sha1: Insecure.SHA1.byteCount
            case .sha256: SHA256.byteCount
            }
        }
    }

    public let algorithm: Algorithm
    let value: [UInt8]

    /// Nil unless `value` has as many bytes as a digest of this algorithm.
    public init?(algorithm: Algorithm, value: [UInt8]) {
        guard value.count == algorithm.bytes else { return nil }
        self.algorithm = algorithm
        self.value = value
    }

    /// Whether it is the checksum of no bytes at all.
    public var isOfNothing: Bool { RunningChecksum(algorithm).value == value }
}

/// The checksum of bytes as they come.
struct RunningChecksum: Sendable {
    private enum Hash: Sendable {
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    private var hash: Hash

    init(_ algorithm: Checksum.Algorithm) {
        hash =
            switch algorithm {
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch hash {
        case .sha1(var running):
            running.update(bufferPointer: bytes)
            hash = .sha1(running)
        case .sha256(var running):
            running.update(bufferPointer: bytes)
            hash = .sha256(running)
        }
    }

    var value: [UInt8] {
        switch hash {
        case .sha1(let running): Array(running.finalize())
        case .sha256(let running): Array(running.finalize())
        }
    }
}

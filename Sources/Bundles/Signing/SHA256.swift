import Crypto
import Recognition

/// The digest of a few bytes.
func sha256(_ bytes: [UInt8]) -> Recognition.Digest { digest(SHA256.hash(data: bytes)) }

/// SHA-256 has 32 bytes, always (FIPS 180-4).
func digest(_ hash: SHA256Digest) -> Recognition.Digest {
    guard let digest = Recognition.Digest(bytes: hash) else { preconditionFailure("SHA-256 has another length") }
    return digest
}

import Recognition

import struct Crypto.SHA256

struct SHA256Hashing: Hashing {
    func digest(of bytes: some Sequence<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(data: Array(bytes))
        guard let digest = Digest(bytes: hash.finalize()) else { preconditionFailure("SHA-256 has 32 bytes") }
        return digest
    }
}

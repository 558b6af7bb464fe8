/// How dear it is to try one passphrase (scrypt, RFC 7914, 2).
struct ScryptCost: Codable, Equatable, Sendable {
    /// A power of two; memory is 128 times this times `blockSize`, in bytes.
    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    /// 128 MiB and about half a second: it is paid once a start. Source: OWASP Password Storage Cheat Sheet, scrypt.
    static let usual = ScryptCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)

    /// Whether a file may ask for it: one that was tampered with must not take all memory.
    var isBearable: Bool {
        rounds > 1 && rounds & (rounds - 1) == 0 && rounds <= 1 << 20 && (1...16).contains(blockSize)
            && (1...4).contains(parallelism)
    }
}

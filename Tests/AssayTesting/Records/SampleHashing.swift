public import Recognition

/// Digests for samples. Not SHA-256, which would bring a library of cryptography: nothing checks these against bytes.
public struct SampleHashing: Hashing {
    public init() {}

    public func digest(of bytes: some Sequence<UInt8>) -> Digest {
        // FNV-1a seeds a generator that draws the 32 bytes.
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var generator = SeededGenerator(seed: state)
        return SampleActs.digest(using: &generator)
    }
}

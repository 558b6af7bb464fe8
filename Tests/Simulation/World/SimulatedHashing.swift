import Recognition

/// Digests without a library of cryptography: the same bytes always give the same digest, and that is all.
struct SimulatedHashing: Hashing {
    func digest(of bytes: some Sequence<UInt8>) -> Digest {
        // FNV-1a, its 16 hexadecimal digits four times.
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(sum, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return Digest(hex: String(repeating: padded, count: 4)) ?? Self.zero
    }

    /// 64 digits are always a digest; this stands in for a force unwrap.
    private static let zero = Digest(hex: String(repeating: "0", count: 64)) ?? SimulatedHashing().digest(of: [])
}

extension Digest {
    static func simulated(_ name: String) -> Digest { SimulatedHashing().digest(of: name.utf8) }

    static let report = simulated("report")
    static let strange = simulated("another edition")
}

extension DeviceKey {
    static let phones: [DeviceKey] = ["1", "2", "3"].compactMap { DeviceKey(Digest.simulated($0).hex) }
}

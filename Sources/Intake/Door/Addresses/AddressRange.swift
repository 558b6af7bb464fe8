/// One address, or all that begin with the same bits: `127.0.0.1`, `10.1.0.0/16`, `fd00::/8`.
public struct AddressRange: Hashable, Sendable {
    private let base: IPAddress
    private let bits: Int

    /// Nil for what is no address or has more bits than one.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = IPAddress(String(parts[0])) else { return nil }
        let all = base.bytes.count * 8
        var bits = all
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let given = Int(parts[1]),
                (0...all).contains(given)
            else { return nil }
            bits = given
        }
        self.base = base
        self.bits = bits
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == base.bytes.count else { return false }
        return zip(address.bytes, base.bytes).enumerated().allSatisfy { index, pair in
            let known = min(8, max(0, bits - index * 8))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> known)
            return pair.0 & mask == pair.1 & mask
        }
    }
}

/// Reads bits from the front, as H.264 and HEVC parameter sets are written (ITU-T H.264, 7.2 and 9.1).
///
/// Beyond the end every bit is zero and ``isExhausted`` is set, so that a caller may read on and ask once.
struct BitReader {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var isExhausted = false

    /// - Parameter unit: bytes of a NAL unit; the three-byte emulation prevention is taken out (7.4.1).
    init(unit: ArraySlice<UInt8>) {
        var kept: [UInt8] = []
        var zeros = 0
        for byte in unit {
            if zeros >= 2 && byte == 3 {
                zeros = 0
                continue
            }
            zeros = byte == 0 ? zeros + 1 : 0
            kept.append(byte)
        }
        bytes = kept
    }

    mutating func bits(_ count: Int) -> Int {
        var value = 0
        for _ in 0..<count { value = value << 1 | bit() }
        return value
    }

    mutating func flag() -> Bool { bit() == 1 }

    mutating func skip(_ count: Int) {
        position += count
        if position > bytes.count * 8 { isExhausted = true }
    }

    /// An unsigned Exp-Golomb code, `ue(v)`; the signed ones are as long.
    @discardableResult mutating func code() -> Int {
        var zeros = 0
        while zeros < 32, !isExhausted, bit() == 0 { zeros += 1 }
        guard zeros < 32 else {
            isExhausted = true
            return 0
        }
        return (1 << zeros) - 1 + bits(zeros)
    }

    /// The same as `se(v)`.
    mutating func signedCode() -> Int {
        let value = code()
        return value % 2 == 0 ? -(value / 2) : (value + 1) / 2
    }

    mutating func skipCodes(_ count: Int) {
        for _ in 0..<count where !isExhausted { code() }
    }

    private mutating func bit() -> Int {
        guard position < bytes.count * 8 else {
            isExhausted = true
            return 0
        }
        defer { position += 1 }
        return Int(bytes[position / 8] >> UInt8(7 - position % 8) & 1)
    }
}

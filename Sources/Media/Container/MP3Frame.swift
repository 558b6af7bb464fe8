/// The header of a frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3; ISO/IEC 13818-3 for the lower rates).
enum MP3Frame {
    /// Whether an MP3 file begins so: with a tag (ID3v2.2 to 2.4), or with a frame that another one follows.
    static func begins(_ head: [UInt8]) -> Bool {
        if head.has("ID3", at: 0), head.count >= 10 {
            return (2...4).contains(head[3]) && head[6..<10].allSatisfy { $0 < 0x80 }
        }
        guard let length = length(head, at: 0), let next = self.length(head, at: length) else { return false }
        return next > 4
    }

    /// Bytes of the frame whose header is at the position, or `nil` when there is none.
    private static func length(_ bytes: [UInt8], at position: Int) -> Int? {
        guard position + 4 <= bytes.count, bytes[position] == 0xFF, bytes[position + 1] & 0xE6 == 0xE2 else {
            return nil
        }
        let version = Int(bytes[position + 1] >> 3 & 3)
        let rateIndex = Int(bytes[position + 2] >> 2 & 3)
        let bits = Int(bytes[position + 2] >> 4)
        guard version != 1, rateIndex != 3, (1...14).contains(bits) else { return nil }
        let isFirst = version == 3
        let kilobits = isFirst ? Self.kilobits[bits - 1] : Self.lowerKilobits[bits - 1]
        let rate = [44_100, 48_000, 32_000][rateIndex] / (isFirst ? 1 : version == 2 ? 2 : 4)
        return (isFirst ? 144_000 : 72_000) * kilobits / rate + Int(bytes[position + 2] >> 1 & 1)
    }

    private static let kilobits = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let lowerKilobits = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
}

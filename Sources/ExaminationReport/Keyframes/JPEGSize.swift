/// The size that a baseline JPEG states of itself (ITU-T T.81, B.2.2), read without decoding anything.
struct JPEGSize: Hashable {
    let width: Int
    let height: Int

    /// Returns `nil` unless the bytes begin and end as a JPEG and have a frame header before the first scan.
    init?(of bytes: [UInt8]) {
        guard bytes.count >= 4, bytes.starts(with: [0xFF, 0xD8]), bytes.suffix(2) == [0xFF, 0xD9] else { return nil }
        var position = 2
        while position + 9 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            if marker == 0xC0 || marker == 0xC1 {
                height = Int(bytes[position + 5]) << 8 | Int(bytes[position + 6])
                width = Int(bytes[position + 7]) << 8 | Int(bytes[position + 8])
                return
            }
            guard marker != 0xDA, length >= 2 else { return nil }
            position += 2 + length
        }
        return nil
    }
}

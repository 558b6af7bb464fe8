import ExaminationReport

/// The chunks at the beginning of a WAVE file (Multimedia Programming Interface and Data Specifications 1.0): what it
/// claims to hold, which libav forgets when there is less.
struct WaveHeader {
    /// Whether the file should be longer than it is.
    let isCutOff: Bool
    /// How long the sound is by the length of its data; `nil` when its recorder did not come back to write it, and when
    /// the data does not begin within the first bytes.
    let declaredMilliseconds: Int?

    init(_ head: [UInt8], fileSize: Int64) {
        let length = head.littleEndian(at: 4)
        isCutOff = length != .max && Int64(length) + 8 > fileSize
        var position = 12
        var bytesPerSecond: UInt64 = 0
        var declared: Int?
        while position + 8 <= head.count {
            let length = head.littleEndian(at: position + 4)
            if head.has("fmt ", at: position), position + 20 <= head.count {
                bytesPerSecond = UInt64(head.littleEndian(at: position + 16))
            }
            if head.has("data", at: position) {
                if length != .max, length > 0 {
                    declared = Milliseconds.of(UInt64(length), timescale: bytesPerSecond)
                }
                break
            }
            // Chunks begin at even places.
            position += 8 + Int(length) + Int(length & 1)
        }
        declaredMilliseconds = declared
    }
}

/// Finds the NAL units of H.264 and HEVC in a packet.
enum NALUnits {
    /// Units that stand behind their lengths (ISO/IEC 14496-15, 5.3.3); `nil` when the lengths do not fill the packet.
    static func behindLengths(_ bytes: UnsafeRawBufferPointer, width: Int) -> [Range<Int>]? {
        var units: [Range<Int>] = []
        var position = 0
        while position < bytes.count {
            guard position + width <= bytes.count else { return nil }
            let length = bytes[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
            let start = position + width
            guard length <= bytes.count - start else { return nil }
            units.append(start..<start + length)
            position = start + length
        }
        return units
    }

    /// Units that stand behind start codes (ITU-T H.264, B.1).
    static func behindStartCodes(_ bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
        var units: [Range<Int>] = []
        var start: Int?
        var position = 0
        let close = { (end: Int) in
            if let start { units.append(start..<end) }
        }
        while position + 2 < bytes.count {
            if bytes[position + 2] > 1 {
                position += 3
            } else if bytes[position] == 0, bytes[position + 1] == 0, bytes[position + 2] == 1 {
                close(position)
                position += 3
                start = position
            } else {
                position += 1
            }
        }
        close(bytes.count)
        return units
    }

    /// No unit ends with a zero (ITU-T H.264, 7.4.1): zeros there came with a start code, and some muxers keep them.
    static func withoutTrailingZeros(_ unit: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Range<Int> {
        var end = unit.upperBound
        while end > unit.lowerBound, bytes[end - 1] == 0 { end -= 1 }
        return unit.lowerBound..<end
    }

    /// Whether a unit of this header byte belongs to the packaging: parameter sets, delimiters, ends, filler. Containers
    /// move, add and drop these (ITU-T H.264, table 7-1; H.265, table 7-1).
    static func isPackaging(_ header: UInt8, isHEVC: Bool) -> Bool {
        isHEVC ? (32...38).contains(header >> 1 & 63) : [7, 8, 9, 10, 11, 12, 13].contains(header & 31)
    }
}

extension SampleFormat {
    /// Reads the first sequence parameter set in an `avcC` record (ISO/IEC 14496-15, 5.3.3.1).
    init?(avcConfiguration record: [UInt8]) {
        guard record.count > 8, record[0] == 1, record[5] & 31 > 0 else { return nil }
        let end = 8 + Int(record.bigEndian(at: 6, count: 2))
        guard end <= record.count, end > 9, record[8] & 31 == 7 else { return nil }
        self.init(h264Parameters: record[9..<end])
    }

    /// Reads a sequence parameter set behind its header byte (ITU-T H.264, 7.3.2.1.1).
    init?(h264Parameters unit: ArraySlice<UInt8>) {
        var reader = BitReader(unit: unit)
        let profile = reader.bits(8)
        reader.skip(16)
        reader.code()
        if [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134].contains(profile) {
            chroma = reader.code()
            if chroma == 3 { reader.skip(1) }
            depth = 8 + reader.code()
            reader.code()
            reader.skip(1)
            if reader.flag() { Self.skipScalingLists(&reader, count: chroma == 3 ? 12 : 8) }
        }
        reader.code()
        switch reader.code() {
        case 0: reader.code()
        case 1:
            reader.skip(1)
            reader.skipCodes(2)
            reader.skipCodes(min(255, reader.code()))
        default: break
        }
        reader.code()
        reader.skip(1)
        reader.skipCodes(2)
        if !reader.flag() { reader.skip(1) }  // fields
        reader.skip(1)
        if reader.flag() { reader.skipCodes(4) }  // cropping
        if reader.flag() { readUsability(&reader) }
        guard !reader.isExhausted, isPossible else { return nil }
    }

    private static func skipScalingLists(_ reader: inout BitReader, count: Int) {
        for list in 0..<count where reader.flag() {
            var (last, next) = (8, 8)
            for _ in 0..<(list < 6 ? 16 : 64) {
                if next != 0 { next = (last + reader.signedCode()) & 255 }
                if next != 0 { last = next }
                guard !reader.isExhausted else { return }
            }
        }
    }
}

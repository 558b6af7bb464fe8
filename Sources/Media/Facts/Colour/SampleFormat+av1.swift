extension SampleFormat {
    /// Reads the fixed part of an `av1C` record (AV1 Codec ISO Media File Format Binding, 2.3.3).
    init?(av1Configuration record: [UInt8]) {
        guard record.count >= 4, record[0] == 0x81 else { return nil }
        let flags = record[2]
        depth = flags & 0x40 == 0 ? 8 : flags & 0x20 == 0 ? 10 : 12
        chroma = flags & 0x10 != 0 ? 0 : flags & 0x08 == 0 ? 3 : flags & 0x04 == 0 ? 2 : 1
    }
}

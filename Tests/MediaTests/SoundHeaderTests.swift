import Testing

@testable import Media

/// How files of sound are told from noise, and what they claim.
@Suite struct SoundHeaderTests {
    /// 128 kbit/s, 44.1 kHz: frames of 417 bytes.
    @Test func knowsAnMP3ByTwoFramesInARow() {
        let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0, count: 413)
        #expect(MP3Frame.begins(frame + frame))
        #expect(!MP3Frame.begins(frame))
        #expect(!MP3Frame.begins(frame + [0] + frame))
        #expect(!MP3Frame.begins([UInt8](repeating: 0xFF, count: 1024)))
        #expect(MP3Frame.begins(Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 0]))
        #expect(!MP3Frame.begins(Array("ID3".utf8) + [9, 0, 0, 0, 0, 0, 0]))
        #expect(!MP3Frame.begins(Array("ID3".utf8) + [4, 0, 0, 0xFF, 0, 0, 0]))
    }

    private static func wave(riff: UInt32, data: UInt32) -> [UInt8] {
        let long = { (value: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        let format: [UInt8] = [1, 0, 1, 0] + long(8000) + long(16_000) + [2, 0, 16, 0]
        let list = Array("LIST".utf8) + long(3) + [1, 2, 3, 0]
        return Array("RIFF".utf8) + long(riff) + Array("WAVEfmt ".utf8) + long(16) + format + list
            + Array("data".utf8) + long(data)
    }

    @Test func readsWhatAWaveClaims() {
        let whole = WaveHeader(Self.wave(riff: 32_048, data: 32_000), fileSize: 32_056)
        #expect(whole.declaredMilliseconds == 2000)
        #expect(!whole.isCutOff)
        let cut = WaveHeader(Self.wave(riff: 32_048, data: 32_000), fileSize: 20_000)
        #expect(cut.declaredMilliseconds == 2000)
        #expect(cut.isCutOff)
        let unfinished = WaveHeader(Self.wave(riff: .max, data: .max), fileSize: 20_000)
        #expect(unfinished.declaredMilliseconds == nil)
        #expect(!unfinished.isCutOff)
        #expect(WaveHeader(Array("RIFF".utf8), fileSize: 4).declaredMilliseconds == nil)
    }
}

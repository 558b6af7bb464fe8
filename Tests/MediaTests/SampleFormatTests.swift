import Testing

@testable import Media

/// Codec headers out of files that x264, x265 and SVT-AV1 wrote; what they mean is what ffprobe says of those files.
@Suite struct SampleFormatTests {
    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        stride(from: 0, to: hexadecimal.count - 1, by: 2).compactMap { offset in
            let start = hexadecimal.index(hexadecimal.startIndex, offsetBy: offset)
            return UInt8(hexadecimal[start..<hexadecimal.index(start, offsetBy: 2)], radix: 16)
        }
    }

    /// Baseline; High 4:2:2 with scaling lists and cropping; interlaced; High 4:4:4 in RGB; monochrome.
    @Test(
        arguments: [
            ("0142c00dffe100186742c00dd90141fb011000000300100000030320f142a480", "yuv420p", nil, nil),
            (
                "017a000dffe1001f677a000db6cd9415087888fc05a848804a000003000200000300641e28532c", "yuv422p10le", false,
                16
            ),
            ("01640015ffe1001a67640015acd941410fcb80b640000003004000000c87c50a6580", "yuv420p", true, nil),
            ("01f4000dffe1001d67f4000d919b28283f602dc080801000000300100000030320f1429960", "gbrp", true, 2),
            ("0164000dffe100196764000df3650507ec05b2000003000200000300641e28532c", "gray", true, nil),
        ] as [(String, String, Bool?, Int?)]
    )
    func readsH264(_ record: String, _ layout: String, _ isFullRange: Bool?, _ transfer: Int?) throws {
        let format = try #require(SampleFormat(avcConfiguration: Self.bytes(record)))
        #expect(format.pixelFormat == layout)
        #expect(format.isFullRange == isFullRange)
        #expect(format.transfer == transfer)
    }

    /// Main 10 with scaling lists and reference sets predicted from each other; 4:4:4 in 12 bits.
    @Test(
        arguments: [
            (
                "0102200000009000000000003cf000fcfdfafa00000f03a00001001840010c01ffff02200000030090000003000003003c959409"
                    + "a10001002e42010102200000030090000003000003003ca00a080f1365959649395e02d4244824100000030010000003019080"
                    + "a2000100074401c172b46240", "yuv420p10le", false, 18
            ),
            (
                "0104080000009808000000003cf000fcfffcfc00001303a00001001b40010c02ffff040800000300980800000300003c00009598"
                    + "acc048a10001002e420102040800000300980800000300003c000090014101e2294b2b3159a4932bc05b02000003000200"
                    + "0003003210a2000100084401c172860c4624", "yuv444p12le", true, nil
            ),
        ] as [(String, String, Bool?, Int?)]
    )
    func readsHEVC(_ record: String, _ layout: String, _ isFullRange: Bool?, _ transfer: Int?) throws {
        let format = try #require(SampleFormat(hevcConfiguration: Self.bytes(record)))
        #expect(format.pixelFormat == layout)
        #expect(format.isFullRange == isFullRange)
        #expect(format.transfer == transfer)
    }

    @Test func readsAV1() {
        #expect(SampleFormat(av1Configuration: Self.bytes("81004c000a0b"))?.pixelFormat == "yuv420p10le")
        #expect(SampleFormat(av1Configuration: Self.bytes("01004c00")) == nil)
    }

    /// Every cut and every flipped bit of a header ends in a format that exists, or in none.
    @Test func survivesDamage() {
        let good = Self.bytes("017a000dffe1001f677a000db6cd9415087888fc05a848804a000003000200000300641e28532c")
        for length in good.indices {
            _ = SampleFormat(avcConfiguration: Array(good[..<length]))
            _ = SampleFormat(h264Parameters: good[9...].prefix(length))
            _ = SampleFormat(hevcParameters: good[9...].prefix(length))
        }
        for bit in 0..<good.count * 8 {
            var bad = good
            bad[bit / 8] ^= 1 << UInt8(bit % 8)
            for format in [SampleFormat(avcConfiguration: bad), SampleFormat(hevcParameters: bad[...])] {
                #expect(format.map { (8...16).contains($0.depth) && (0...3).contains($0.chroma) } != false)
            }
        }
        #expect(SampleFormat(hevcConfiguration: Array(repeating: 0xFF, count: 64)) == nil)
        #expect(SampleFormat(h264Parameters: Array(repeating: 0, count: 64)[...]) == nil)
        #expect(SampleFormat(hevcParameters: Array(repeating: 0xFF, count: 64)[...]) == nil)
    }
}

import HostileClips

extension HostileMovie {
    /// What the sample description says of the size (ISO/IEC 14496-12, 12.1.3), and the track header of the matrix.
    static let dimensions = [
        sized("8192x8192", 8192, 8192, "dimensions"),
        sized("32768x32768", 32768, 32768, "dimensions"),
        sized("65535x65535", 65535, 65535, "dimensions"),
        sized("65535x1", 65535, 1, "dimensions"),
        sized("1x1", 1, 1, "dimensions"),
        // Not stated at all: then the stream's own header is asked, which says 96x64.
        sized("0x0", 0, 0, "readable"),
        turned("rotation 33°", [55022, 35694, -35694, 55022], "dimensions"),
        turned("rotation 45°", [46341, 46341, -46341, 46341], "dimensions"),
        turned("sheared", [65536, 65536, 0, 65536], "dimensions"),
        // No matrix at all: shown as coded, and that is noted.
        turned("matrix of zeros", [0, 0, 0, 0], "readable"),
        turned("matrix of the largest numbers", [.min, .min, .min, .min], "readable"),
    ]

    private static func sized(_ name: String, _ width: UInt64, _ height: UInt64, _ ending: String) -> HostileMovie {
        HostileMovie(name, ending) { clip in
            clip.set("avc1", at: 24, width, width: 2)
            clip.set("avc1", at: 26, height, width: 2)
        }
    }

    private static func turned(_ name: String, _ matrix: [Int32], _ ending: String) -> HostileMovie {
        HostileMovie(name, ending) { clip in
            for (slot, value) in zip([0, 1, 3, 4], matrix) {
                clip.set("tkhd", at: 40 + 4 * slot, UInt64(UInt32(bitPattern: value)))
            }
        }
    }
}

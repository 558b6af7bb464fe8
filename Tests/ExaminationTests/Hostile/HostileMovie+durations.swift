import HostileClips

extension HostileMovie {
    static let durations = [
        HostileMovie("timescale 0 of the movie", "readable") { $0.set("mvhd", at: 12, 0) },
        HostileMovie("timescale 0 of the track", "readable", "malformed", "undecodable") { $0.set("mdhd", at: 12, 0) },
        HostileMovie("timescale -1", "readable", "malformed", "undecodable") { $0.set("mdhd", at: 12, 0xFFFF_FFFF) },
        HostileMovie("timescale 1", "readable") { $0.set("mdhd", at: 12, 1) },
        HostileMovie("a million pictures a second", "readable", "undecodable") { clip in
            // Without its edits, which would begin after such an end.
            clip.remove("edts")
            clip.set("mdhd", at: 12, 1_000_000, only: 0)
            clip.set("stts", at: 12, 1, only: 0)
        },
        HostileMovie("duration 2^63 - 1", "readable", "malformed") { wide(&$0, duration: 0x7FFF_FFFF_FFFF_FFFF) },
        HostileMovie("duration 2^63", "readable", "malformed") { wide(&$0, duration: 0x8000_0000_0000_0000) },
        HostileMovie("duration -1", "readable", "malformed") { wide(&$0, duration: 0xFFFF_FFFF_FFFF_FFFF) },
        HostileMovie("samples that last for ever", "readable", "malformed") { $0.set("stts", at: 12, 0x7FFF_FFFF) },
        HostileMovie("samples that last less than nothing", "readable", "undecodable") {
            $0.set("stts", at: 12, 0x8000_0000)
        },
        HostileMovie("samples that last nothing", "readable", "undecodable") { $0.set("stts", at: 12, 0) },
        HostileMovie("a gap of years between pictures", "readable") { clip in
            let entries: [(UInt64, UInt64)] = [(6, 1024), (1, 0x7000_0000), (5, 1024)]
            let bytes = entries.flatMap { Clip.number($0.0) + Clip.number($0.1) }
            clip.replacePayload("stts", with: Clip.number(0) + Clip.number(3) + bytes)
        },
        HostileMovie("pictures shown long before they are decoded", "readable", "undecodable") {
            $0.set("ctts", at: 12, 0x8000_0001)
        },
        HostileMovie("an edit that begins after the end", "malformed", "undecodable") {
            $0.set("elst", at: 12, 0x7FFF_FFFF)
        },
        HostileMovie("an edit of no length at a negative rate", "malformed", "readable") { clip in
            clip.set("elst", at: 8, 0)
            clip.set("elst", at: 16, 0xFFFF_0000)
        },
        HostileMovie("2^32 edits", "readable", "malformed", "too-complex") { $0.set("elst", at: 4, 0xFFFF_FFFF) },
    ]

    /// Rewrites the headers of movie and tracks in their long form (version 1), which has 64 bits for the duration.
    private static func wide(_ clip: inout Clip, duration: UInt64) {
        for (name, width) in [("mvhd", 80), ("mdhd", 4)] {
            for number in clip.pieces(name).indices {
                let piece = clip.pieces(name)[number]
                let old = Array(clip.bytes[piece.payload])
                let times = [UInt8](repeating: 0, count: 16)
                let new = [1, 0, 0, 0] + times + old[12..<16] + Clip.number(duration, width: 8) + old.suffix(width)
                clip.replacePayload(name, with: new, only: number)
            }
        }
    }
}

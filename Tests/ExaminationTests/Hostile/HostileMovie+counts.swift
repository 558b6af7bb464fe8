import HostileClips

extension HostileMovie {
    static let counts = [
        HostileMovie("40 tracks", "too-complex") { clip in
            guard let track = clip.pieces("trak").first else { return }
            let copy = Array(clip.bytes[track.whole])
            clip.append(Array(repeating: copy, count: 38).flatMap { $0 }, to: "moov")
        },
        HostileMovie("1,000 tracks", "too-complex") { clip in
            guard let track = clip.pieces("trak").first else { return }
            let copy = Array(clip.bytes[track.whole])
            clip.append(Array(repeating: copy, count: 1000).flatMap { $0 }, to: "moov")
        },
        HostileMovie("a million entries of times for twelve samples", "readable") { clip in
            let entries = Array(repeating: Clip.number(1) + Clip.number(1024), count: 1_000_000).flatMap { $0 }
            clip.replacePayload("stts", with: Clip.number(0) + Clip.number(1_000_000) + entries)
        },
        HostileMovie("a million samples of one byte", "malformed", "undecodable", "too-complex") { clip in
            clip.replacePayload("stsz", with: Clip.number(0) + Clip.number(1) + Clip.number(1_000_000))
            clip.set("stsc", at: 12, 1_000_000)
            clip.set("stts", at: 8, 1_000_000)
        },
        HostileMovie("2^32 samples of one byte", "malformed", "undecodable", "too-complex") { clip in
            clip.replacePayload("stsz", with: Clip.number(0) + Clip.number(1) + Clip.number(0xFFFF_FFFF))
            clip.set("stsc", at: 12, 0xFFFF_FFFF)
            clip.set("stts", at: 8, 0xFFFF_FFFF)
        },
        HostileMovie("2^32 sizes", "malformed", "too-complex", "undecodable") { $0.set("stsz", at: 8, 0xFFFF_FFFF) },
        HostileMovie("2^32 entries of times", "malformed", "too-complex", "readable") {
            $0.set("stts", at: 4, 0xFFFF_FFFF)
        },
        HostileMovie("2^32 places of chunks", "malformed", "too-complex", "undecodable") {
            $0.set("stco", at: 4, 0xFFFF_FFFF)
        },
        HostileMovie("samples beyond the end of the file", "undecodable", "truncated") { clip in
            for (index, piece) in clip.pieces("stco").enumerated() {
                let count = (piece.payload.count - 8) / 4
                for entry in 0..<count { clip.set("stco", at: 8 + 4 * entry, 0x7FFF_FFF0, only: index) }
            }
        },
        HostileMovie("box size 0 in the middle, which goes on to the end", "readable", "malformed") {
            $0.claim("trak", size: 0)
        },
        HostileMovie("box size 1 without a length", "malformed", "no-picture") { $0.claim("trak", size: 1) },
        HostileMovie("box size 7", "malformed", "no-picture") { $0.claim("trak", size: 7) },
        HostileMovie("box size -1", "malformed", "no-picture", "readable") { $0.claim("trak", size: 0xFFFF_FFFF) },
        HostileMovie("movie box of size 0", "readable") { $0.claim("moov", size: 0) },
        HostileMovie("movie box of size 1", "truncated", "malformed") { $0.claim("moov", size: 1) },
        HostileMovie("movie box of size -1", "truncated") { $0.claim("moov", size: 0xFFFF_FFFF) },
        HostileMovie("media box of size 0", "truncated") { $0.claim("mdat", size: 0) },
        HostileMovie("media box of size 1", "truncated", "malformed") { $0.claim("mdat", size: 1) },
        HostileMovie("1,000 nested boxes", "malformed", "no-picture") { clip in
            var inner = Clip.box("trak", [])
            for _ in 0..<1000 { inner = Clip.box("moov", inner) }
            clip.change { $0 = Clip.box("ftyp", Array("isom".utf8) + [0, 0, 0, 0]) + inner }
        },
        HostileMovie("1,000 nested boxes in the user data", "readable", "malformed") { clip in
            var inner = Clip.box("udta", [])
            for _ in 0..<1000 { inner = Clip.box("udta", inner) }
            clip.append(inner, to: "moov")
        },
        HostileMovie("a sample description of a codec's parameters that lie", "undecodable", "readable") { clip in
            clip.set("avcC", at: 0, 0xFFFF_FFFF_FFFF_FFFF, width: 8)
        },
    ]
}

import Foundation
import HostileClips
import Testing

/// A file under a video's name that is something else: what FFmpeg's own tools would follow to other files or to the
/// network.
struct Disguise: Sendable, CustomTestStringConvertible {
    let name: String
    /// How looking at it must end; the codes of reasons, or `readable`.
    let ending: String
    /// Given the path of a clip next to it and the port of somebody who listens on this machine.
    let content: @Sendable (_ victim: String, _ port: UInt16) throws -> [UInt8]

    var testDescription: String { name }

    private init(
        _ name: String,
        _ ending: String = "not-a-video",
        _ content: @escaping @Sendable (String, UInt16) throws -> [UInt8]
    ) {
        self.name = name
        self.ending = ending
        self.content = content
    }

    private static func text(_ name: String, _ text: @escaping @Sendable (String, UInt16) -> String) -> Disguise {
        Disguise(name) { Array(text($0, $1).utf8) }
    }

    static let all = playlists + archives + movies

    private static let playlists = [
        text("HLS, a clip beside it") { victim, _ in playlist(victim.split(separator: "/").last.map(String.init) ?? "")
        },
        text("HLS, file:") { victim, _ in playlist("file:" + victim) },
        text("HLS, concat:") { victim, _ in playlist("concat:\(victim)|\(victim)") },
        text("HLS, subfile:") { victim, _ in playlist("subfile,,start,0,end,0,,:" + victim) },
        text("HLS, http:") { _, port in playlist("http://127.0.0.1:\(port)/a.ts") },
        text("HLS, the key over http") { victim, port in
            playlist(victim, before: "#EXT-X-KEY:METHOD=AES-128,URI=\"http://127.0.0.1:\(port)/key\"\n")
        },
        text("HLS, a master playlist") { _, port in
            "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://127.0.0.1:\(port)/b.m3u8\n"
        },
        text("DASH") { victim, port in
            """
            <?xml version="1.0"?>
            <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT2S"
                profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><AdaptationSet mimeType="video/mp4">
            <Representation id="1" bandwidth="1"><BaseURL>http://127.0.0.1:\(port)/</BaseURL>
            <SegmentList><SegmentURL media="file:\(victim)"/></SegmentList></Representation></AdaptationSet></Period>
            </MPD>
            """
        },
        text("session description") { _, port in
            "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=-\nc=IN IP4 127.0.0.1\nt=0 0\nm=video \(port) RTP/AVP 96\n"
                + "a=rtpmap:96 H264/90000\n"
        },
        text("concat script") { victim, _ in "ffconcat version 1.0\nfile '\(victim)'\n" },
        text("concat script over http") { _, port in "ffconcat version 1.0\nfile 'http://127.0.0.1:\(port)/a.mp4'\n" },
        text("cue sheet") { victim, _ in "FILE \"\(victim)\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n" },
        text("subtitles") { _, _ in "1\n00:00:00,000 --> 00:00:02,000\nsaw\n" },
        text("image sequence pattern") { victim, _ in
            victim.replacingOccurrences(of: "victim", with: "frame%03d") + "\n"
        },
        text("script of a frame server") { victim, _ in "FFmpegSource2(\"\(victim)\")\n" },
        text("playlist of a player") { victim, port in
            "[playlist]\nNumberOfEntries=2\nFile1=\(victim)\nFile2=http://127.0.0.1:\(port)/\n"
        },
        text("redirection of QuickTime") { _, port in "RTSPtextRTSP://127.0.0.1:\(port)/a.mov\n" },
        text("page that loads") { victim, port in
            "<!DOCTYPE html><video src=\"file:\(victim)\"></video><img src=\"http://127.0.0.1:\(port)/\">"
        },
        // XBIN is text art whose demuxer and decoder have been a way in before.
        Disguise("text art") { _, _ in
            Array("XBIN".utf8) + [0x1A, 80, 0, 25, 0, 16, 0] + Array(repeating: 0x41, count: 4000)
        },
    ]

    private static func playlist(_ entry: String, before: String = "") -> String {
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n\(before)#EXTINF:2,\n\(entry)\n#EXT-X-ENDLIST\n"
    }

    /// Their first bytes are enough: nobody unpacks anything here.
    private static let archives = [
        Disguise("ZIP archive") { _, _ in Array("PK".utf8) + [3, 4, 20, 0] + (try clip()) },
        Disguise("gzip archive") { _, _ in [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + (try clip()) },
        Disguise("tar archive") { _, _ in
            var header = [UInt8](repeating: 0, count: 512)
            header.replaceSubrange(0..<8, with: Array("clip.mp4".utf8))
            header.replaceSubrange(257..<262, with: Array("ustar".utf8))
            return header + (try clip())
        },
        Disguise("7z archive") { _, _ in Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C] + (try clip()) },
        Disguise("document without an end", "truncated") { _, _ in Array("%PDF-1.7\n".utf8) + (try clip()) },
        Disguise("program") { _, _ in [0x7F] + Array("ELF".utf8) + (try clip()) },
    ]

    /// Movies that keep their pictures somewhere else. An address is passed over: what is shown is in the file itself.
    private static let movies = [
        Disguise("movie whose pictures are at an address", "readable") { _, port in
            try referring("url ", Array("http://127.0.0.1:\(port)/a.mp4".utf8) + [0])
        },
        Disguise("movie whose pictures are in a file", "readable") { victim, _ in
            try referring("url ", Array("file://\(victim)".utf8) + [0])
        },
        Disguise("movie whose pictures are behind an alias", "undecodable") { victim, _ in
            try referring("alis", alias(to: victim))
        },
        Disguise("movie that is a reference to another", "no-picture") { victim, _ in
            let address =
                Clip.number(0) + Array("url ".utf8) + Clip.number(UInt64(victim.utf8.count + 1)) + Array(victim.utf8)
                + [0]
            let reference = Clip.box("rmra", Clip.box("rmda", Clip.box("rdrf", address)))
            return Clip.box("ftyp", Array("qt  ".utf8) + [0, 0, 0, 0]) + Clip.box("moov", reference)
        },
    ]

    private static func clip() throws -> [UInt8] { try HostileExamination.seed().bytes }

    /// A data reference that is not self-contained (ISO/IEC 14496-12, 8.7.2).
    private static func referring(_ type: String, _ location: [UInt8]) throws -> [UInt8] {
        var clip = try HostileExamination.seed("turned.mov")
        let entry = Clip.box(type, Clip.number(0) + location)
        for number in clip.pieces("dref").indices {
            clip.replacePayload("dref", with: Clip.number(0) + Clip.number(1) + entry, only: number)
        }
        return clip.bytes
    }

    /// A Macintosh alias record with its two paths (types 2 and 18), as QuickTime wrote it.
    private static func alias(to path: String) -> [UInt8] {
        func padded(_ text: String, to count: Int) -> [UInt8] {
            let bytes = Array(text.utf8.prefix(count - 1))
            return [UInt8(bytes.count)] + bytes + Array(repeating: 0, count: count - 1 - bytes.count)
        }
        func entry(_ type: UInt64, _ text: String) -> [UInt8] {
            let bytes = Array(text.utf8)
            return Clip.number(type, width: 2) + Clip.number(UInt64(bytes.count), width: 2) + bytes
                + (bytes.count % 2 == 1 ? [0] : [])
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var record = Clip.number(0) + Clip.number(0, width: 2) + Clip.number(2, width: 2) + Clip.number(0, width: 2)
        record += padded("Macintosh HD", to: 28) + Clip.number(0) + Array("H+".utf8) + Clip.number(0, width: 2)
        record += Clip.number(0) + padded(name, to: 64) + Array(repeating: 0, count: 16)
        // How many folders up and down: up one, down one, so that a relative path is tried too.
        record += Clip.number(1, width: 2) + Clip.number(1, width: 2) + Array(repeating: 0, count: 16)
        record += entry(2, path.replacingOccurrences(of: "/", with: ":")) + entry(18, path) + [0xFF, 0xFF, 0, 0]
        return record
    }
}

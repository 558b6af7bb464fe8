import CLibAV
import ExaminationReport
import FoundationEssentials
import Testing

@testable import Media

/// Decision record 0017 says what is read and why; its table is what the code does.
@Suite struct AcceptedFormatTests {
    private struct Row {
        let group: String
        let demuxers: Set<String>
        let decoders: Set<String>
        let reason: String
    }

    private static func rows() throws -> [Row] {
        var path = #filePath.split(separator: "/").dropLast(3).map(String.init)
        path += ["Docs", "decisions", "0017-accepted-formats.md"]
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: "/" + path.joined(separator: "/"))),
            as: UTF8.self
        )
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") || $0.hasPrefix("| the core") }.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map(String.init)
            return Row(
                group: words(cells[0]).first ?? "core",
                demuxers: Set(words(cells[1])),
                decoders: Set(words(cells[2])),
                reason: cells[4]
            )
        }
    }

    private static func words(_ cell: String) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    @Test func standInTheRecordWithTheirReasons() throws {
        let rows = try Self.rows()
        #expect(rows.map(\.group) == ["core"] + AcceptedFormat.allCases.map(\.rawValue))
        for row in rows {
            #expect(row.reason.count > 20, "\(row.group) has no reason")
            guard let format = AcceptedFormat(rawValue: row.group) else {
                #expect(row.demuxers == Set(Whitelist.coreDemuxers))
                #expect(row.decoders == Set(Whitelist.corePictureDecoders + Whitelist.coreSoundDecoders))
                continue
            }
            #expect(row.demuxers == Set(format.demuxers), "\(row.group)")
            #expect(row.decoders == Set(format.pictureDecoders + format.soundDecoders + format.photoDecoders))
        }
    }

    @Test func areKnownToTheLibrary() {
        for format in AcceptedFormat.allCases {
            for name in format.demuxers { #expect(av_find_input_format(name) != nil, "\(name)") }
            for name in format.pictureDecoders + format.soundDecoders + format.photoDecoders {
                #expect(avcodec_find_decoder_by_name(name) != nil, "\(name)")
            }
        }
    }

    @Test(arguments: AcceptedFormat.allCases)
    func leaveTheListWhenSwitchedOff(_ format: AcceptedFormat) {
        let (all, less) = (Whitelist(), Whitelist(without: [format]))
        #expect(all.has(format) && !less.has(format))
        let gone = Set(all.decoders.split(separator: ",")).subtracting(less.decoders.split(separator: ","))
        #expect(gone == Set((format.pictureDecoders + format.soundDecoders).map { Substring($0) }))
        let goneDemuxers = Set(all.demuxers.split(separator: ",")).subtracting(less.demuxers.split(separator: ","))
        #expect(goneDemuxers == Set(format.demuxers.map { Substring($0) }))
        #expect(less.decoder(for: AV_CODEC_ID_H264) != nil)
        #expect(less.decoder(for: AV_CODEC_ID_MAGICYUV) == nil)
    }

    @Test func areTheKindsOfEvidenceThatTheDomainKnows() {
        #expect(MediaKind.allCases.map(\.rawValue) == ["video", "photo", "sound", "document"])
    }
}

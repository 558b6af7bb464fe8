import CLibAV
import ExaminationReport

/// The growing digest of one track. Owns libav's state of it.
final class PacketSum {
    /// How the packets of a track are cut into what counts.
    private enum Form {
        case whole
        /// NAL units behind lengths of so many bytes.
        case lengths(Int, isHEVC: Bool)
        /// NAL units behind start codes.
        case startCodes(isHEVC: Bool)
        /// AAC, perhaps behind ADTS headers.
        case aac
    }

    private let state: OpaquePointer
    private let form: Form
    private var count = 0

    init?(_ stream: UnsafeMutablePointer<AVStream>) {
        guard let parameters = stream.pointee.codecpar, let state = av_sha_alloc() else { return nil }
        self.state = state
        form = Self.form(parameters.pointee)
        av_sha_init(state, 256)
    }

    deinit {
        av_free(UnsafeMutableRawPointer(state))
    }

    private static func form(_ parameters: AVCodecParameters) -> Form {
        let header = UnsafeRawBufferPointer(
            start: parameters.extradata,
            count: parameters.extradata == nil ? 0 : Int(max(0, parameters.extradata_size))
        )
        // The records avcC and hvcC begin with a one, start codes with a zero (ISO/IEC 14496-15, 5.3.3 and 8.3.3).
        switch parameters.codec_id {
        case AV_CODEC_ID_H264:
            guard header.count > 6, header[0] == 1 else { return .startCodes(isHEVC: false) }
            return .lengths(Int(header[4] & 3) + 1, isHEVC: false)
        case AV_CODEC_ID_HEVC:
            guard header.count > 22, header[0] == 1 else { return .startCodes(isHEVC: true) }
            return .lengths(Int(header[21] & 3) + 1, isHEVC: true)
        case AV_CODEC_ID_AAC: return .aac
        default: return .whole
        }
    }

    func add(_ packet: Packet) {
        guard let data = packet.pointer.pointee.data, packet.pointer.pointee.size > 0 else { return }
        count += 1
        let bytes = UnsafeRawBufferPointer(start: data, count: Int(packet.pointer.pointee.size))
        switch form {
        case .whole: update(bytes)
        case .aac: update(Self.withoutADTS(bytes))
        case .lengths(let width, let isHEVC):
            // What does not add up is taken as it is: it stays the same file after file.
            guard let units = NALUnits.behindLengths(bytes, width: width) else { return update(bytes) }
            update(units, of: bytes, isHEVC: isHEVC)
        case .startCodes(let isHEVC): update(NALUnits.behindStartCodes(bytes), of: bytes, isHEVC: isHEVC)
        }
    }

    func finish() -> TrackDigest? {
        guard count > 0 else { return nil }
        let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, filled in
            av_sha_final(state, buffer.baseAddress)
            filled = 32
        }
        let text = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return TrackDigest(sha256: text, packetCount: count)
    }

    private func update(_ units: [Range<Int>], of bytes: UnsafeRawBufferPointer, isHEVC: Bool) {
        for unit in units.map({ NALUnits.withoutTrailingZeros($0, of: bytes) })
        where !unit.isEmpty && !NALUnits.isPackaging(bytes[unit.lowerBound], isHEVC: isHEVC) {
            let length = (0..<4).map { UInt8(truncatingIfNeeded: unit.count >> (24 - 8 * $0)) }
            length.withUnsafeBytes(update)
            update(UnsafeRawBufferPointer(rebasing: bytes[unit]))
        }
    }

    private func update(_ bytes: UnsafeRawBufferPointer) {
        av_sha_update(state, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
    }

    /// The header of a single frame is seven bytes, or nine with a checksum (ISO/IEC 13818-7, 6.2).
    private static func withoutADTS(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard bytes.count > 9, bytes[0] == 0xFF, bytes[1] & 0xF6 == 0xF0 else { return bytes }
        let length = Int(bytes[3] & 3) << 11 | Int(bytes[4]) << 3 | Int(bytes[5] >> 5)
        guard length == bytes.count else { return bytes }
        return UnsafeRawBufferPointer(rebasing: bytes[(bytes[1] & 1 == 1 ? 7 : 9)...])
    }
}

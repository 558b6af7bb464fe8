/// A digest of one track's coded samples, independent of the file around them.
///
/// SHA-256 over the bytes of the track's packets in the order of decoding, one after the other. Of H.264 and HEVC each NAL
/// unit counts with its length in four bytes before it, whether the container writes lengths or start codes, and without
/// access unit delimiters, parameter sets and filler; of AAC without ADTS headers.
///
/// **Unchanged by**: another container (MP4, MOV, Matroska, transport stream) or order of boxes, index at the beginning or
/// end, fragments, metadata, rotation, time stamps, interleaving, tracks added or taken away, content credentials added or
/// stripped. **Changed by**: encoding anew, one bit in one sample, cutting, joining. What an edit list hides is left out,
/// as it is when a file is copied. For files whose packets are as above it equals
/// `ffmpeg -i FILE -map 0:N -c copy -f streamhash -hash sha256 -`.
public struct TrackDigest: Codable, Hashable, Sendable {
    /// 64 hexadecimal digits, small.
    public let sha256: String
    public let packetCount: Int

    public init(sha256: String, packetCount: Int) {
        self.sha256 = sha256
        self.packetCount = packetCount
    }
}

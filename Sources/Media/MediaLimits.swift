/// What looking at one file may cost. Every bound is there because a file can be made to break it.
public struct MediaLimits: Sendable {
    /// Bytes read from the file, counting repeats. Twelve keyframes of a 900 MB clip need 4 MB; a recording
    /// without an index has to be read once.
    public var bytesRead: Int64 = 1 << 30
    /// Bytes that may go into finding the end of a file that does not say where it ends.
    public var bytesScanned: Int64 = 640 << 20
    /// Wall time after which no more is read. The parent's own deadline comes later.
    public var duration: Duration = .seconds(25)
    /// 4096x2304 in any orientation: 4K of phones and cameras, not 8K.
    public var pixels: Int64 = 4096 * 2304
    /// Sides of a picture. Nothing smaller than 32 pixels shows anybody's work.
    public var sides: ClosedRange<Int> = 32...8192
    /// Pixels of a photo: 12000 x 9000, the most that phones take. More is refused as `dimensions`.
    public var photoPixels: Int64 = 110_000_000
    /// Sides of a photo; panoramas are wide.
    public var photoSides: ClosedRange<Int> = 32...32_768
    /// What decoding a photo may take in memory: the coded bytes, what the decoder keeps, and the picture. A progressive
    /// JPEG keeps two bytes a sample, so that 50 megapixels of 4:2:0 are the most.
    public var photoMemory: Int64 = 320 << 20
    /// Coded bytes of a photo; what a phone appends to it (a short film, a depth map) does not count.
    public var photoBytes: Int64 = 96 << 20
    /// One allocation by libav. Counts in crafted headers turn into a failed allocation, not into gigabytes.
    public var allocationBytes = 256 << 20
    /// Pictures times pixels that may be decoded to show more than a clip's own key pictures:
    /// 55 seconds of 720p30, 24 seconds of 1080p30.
    public var pixelsBetweenKeys: Int64 = 1_500_000_000
    /// The same for the last picture and all that it is predicted from: a minute between key pictures of 720p30.
    public var pixelsOfLastGroup: Int64 = 2_500_000_000
    /// Pictures times pixels that may be decoded to choose among, if they are more than asked for: 70 of 4K.
    public var pixelsToChooseFrom: Int64 = 600_000_000
    /// Packets read from one seek in search of a key picture: two minutes at 60 a second with sound.
    public var packetsToKey = 16_384
    /// Streams of a file. Phones write up to eight.
    public var streams = 16
    /// Bytes read to recognise streams where the container's header does not describe them.
    public var probeBytes = 8 << 20
    /// Stream time looked at for the same purpose.
    public var probeSeconds = 10
    /// Bytes of index that a demuxer may keep for one stream.
    public var indexBytes = 8 << 20

    public init() {}

    /// For a look that may read all of the file, more than once: to find an end that nothing tells, to count samples, to
    /// digest the tracks. 4 GiB, the most that is uploaded, can be read five times over, at 40 MB/s; most files are read once.
    public static let thorough: MediaLimits = {
        var limits = MediaLimits()
        limits.bytesRead = 24 << 30
        limits.bytesScanned = 5 << 30
        limits.duration = .seconds(540)
        // Five minutes of 1080p30 between two key pictures, eleven of 720p30.
        limits.pixelsOfLastGroup = 20_000_000_000
        return limits
    }()
}

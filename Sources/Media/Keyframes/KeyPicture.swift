/// A key picture that can be sought and decoded alone. Times are in the stream's units.
struct KeyPicture: Hashable {
    /// What to seek to in order to get it.
    let seek: Int64
    /// Its own time.
    let time: Int64
    /// Coded size in bytes; zero where the index does not say.
    let size: Int
    /// Whether nothing moves from it to the next key picture, by the sizes of the samples between.
    let isStill: Bool

    /// A picture found by seeking there.
    init(seek: Int64, time: Int64) {
        self.seek = seek
        self.time = time
        size = 0
        isStill = false
    }

    /// A picture of an index and the one after it.
    ///
    /// An index counts in decoding time, and libav's MP4 demuxer takes a seek for presentation time, which is some
    /// pictures later. Half way to the next key picture is after this one in both.
    init(time: Int64, next: Int64, size: Int = 0, isStill: Bool = false) {
        seek = time + (next - time) / 2
        self.time = time
        self.size = size
        self.isStill = isStill
    }
}

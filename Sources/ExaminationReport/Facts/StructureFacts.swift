/// How the file is put together, and what it says wrote it. Hints on its history, never a proof.
public struct StructureFacts: Codable, Hashable, Sendable {
    /// Where an MP4 or QuickTime file has its index.
    public enum Order: String, Codable, CaseIterable, Hashable, Sendable {
        /// Before the samples, so that it can be played while it is received: edited, exported, sent by a messenger.
        case indexFirst = "index-first"
        /// After the samples, as cameras and phones write.
        case mediaFirst = "media-first"
        /// Another kind of file, or no samples.
        case other
    }

    /// The outermost boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2) in order, at most
    /// ``ReportBounds/boxCount`` and up to the first fragment; empty for other kinds. A type that is not printable stands
    /// as eight hexadecimal digits.
    public var boxes: [String] = []
    public var order = Order.other
    /// Whether the samples are described in fragments along the file instead of once.
    public var isFragmented = false
    /// Whether there is a box for content credentials (C2PA 2.1, A.5.1: a `uuid` box D8FEC3D6-1B0E-483C-9297-5828877EC481).
    /// That it is there, not that it is true.
    public var hasContentCredentials = false
    /// The compatible brands of an MP4 or QuickTime file, at most ``ReportBounds/brandCount``.
    public var brands: [String] = []
    /// Texts by which programs name themselves: muxers, encoders, handlers, operating systems; at most
    /// ``ReportBounds/writerCount``, none twice. The tag `sei` is the encoder's note inside the first picture.
    public var writers: [Statement<String>] = []

    public init() {}
}

/// How the picture's colours are coded, as the stream's own headers or its container say.
public struct ColourFacts: Codable, Hashable, Sendable {
    /// How much light the coded picture can tell apart.
    public enum DynamicRange: String, Codable, CaseIterable, Hashable, Sendable {
        case standard
        /// SMPTE ST 2084, as HDR10 uses it.
        case pq
        /// ARIB STD-B67, ITU-R BT.2100: hybrid log-gamma.
        case hlg
        /// Dolby Vision without a layer that anything else can show (profile 5): comes out green and purple.
        case dolbyVision = "dolby-vision"
    }

    /// Which values of a sample mean black and white.
    public enum Range: String, Codable, CaseIterable, Hashable, Sendable {
        /// 16 to 235 of 255, and the like.
        case limited
        case full
    }

    /// FFmpeg's name of the sample layout, such as `yuv420p10le`; the full-range names beginning with `yuvj` are not
    /// used, since ``range`` says it. `nil` when only decoding would tell.
    public var pixelFormat: String?
    /// Bits of one sample: 8, 10, 12. `nil` when only decoding would tell.
    public var bitDepth: Int?
    /// FFmpeg's names of the code points in ISO/IEC 23091-2 (ITU-T H.273), such as `bt709`; `nil` when not stated.
    public var primaries: String?
    public var transfer: String?
    public var matrix: String?
    public var range: Range?
    public var dynamicRange = DynamicRange.standard
    /// The profile of a Dolby Vision stream, 8 for phones; its base layer has the ``dynamicRange`` that is said above.
    public var dolbyVisionProfile: Int?

    public init() {}
}

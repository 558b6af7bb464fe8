/// The two ways in which phones code more light than an ordinary screen can show (ITU-R BT.2100-2).
enum HighDynamicRange: Hashable {
    /// SMPTE ST 2084: HDR10, most Android phones.
    case perceptualQuantiser
    /// ARIB STD-B67: broadcasting, and the base of what iPhones call Dolby Vision.
    case hybridLogGamma
}

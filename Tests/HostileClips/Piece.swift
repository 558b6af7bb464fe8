/// One length-prefixed piece of a file: a box of MP4, an piece of Matroska, a chunk of AVI.
public struct Piece: Hashable, Sendable {
    /// How its length is written.
    public enum Form: Hashable, Sendable {
        /// ISO/IEC 14496-12, 4.2: the whole box, big-endian, before the type.
        case box
        /// RFC 8794: the payload alone, in as many bytes as the first one says.
        case ebml
        /// The payload alone, little-endian, after the type.
        case chunk
    }

    public let form: Form
    /// Four characters, or the hexadecimal identifier of a Matroska piece.
    public let name: String
    public let type: Range<Int>
    public let size: Range<Int>
    /// What the length covers, cut at the end of the parent.
    public let payload: Range<Int>
    /// Position of the parent in the list of pieces.
    public let parent: Int?

    public var whole: Range<Int> { min(type.lowerBound, size.lowerBound)..<payload.upperBound }
}

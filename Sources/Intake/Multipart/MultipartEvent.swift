/// What a form turns out to hold, in the order of its bytes.
enum MultipartEvent: Hashable, Sendable {
    /// A field that is no file, whole.
    case field(name: String, value: String)
    /// A file begins. Its name is what the sender says, and names no place.
    case fileBegan(field: String, fileName: String)
    /// Bytes of the file, as a range of the bytes that were handed in last.
    case bytes(Range<Int>)
    /// Bytes of the file that had been held back, because they could have been a boundary.
    case heldBack([UInt8])
    case fileEnded
    /// The closing boundary came.
    case ended
}

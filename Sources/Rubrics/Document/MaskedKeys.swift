/// The text with some keys made different from all others, letter for letter, so that no place moves.
///
/// Yams stops at the first mapping with a key given twice, and names the first of the two. To find all such keys, and
/// the rest of a file's faults, the first of the two gets a letter that no key has, and the text is read again.
struct MaskedKeys {
    /// Each key masked is another reading of the text, so that a large file gets fewer.
    private var limit: Int { max(2, min(20, 2_000_000 / max(scalars.count, 1))) }

    /// The beginning of a private use area of Unicode, whose characters have no meaning.
    private static let firstMask: UInt32 = 0xE000

    private let source: SourceText
    private var scalars: [Unicode.Scalar]
    private var keys: [SourcePosition: String] = [:]

    init(_ source: SourceText) {
        self.source = source
        scalars = source.scalars
    }

    var text: String { keys.isEmpty ? source.text : String(scalars: scalars) }

    func originalKey(at position: SourcePosition) -> String? { keys[position] }

    /// False when the key cannot be masked, or too many are: then the caller reports it and stops.
    mutating func mask(_ key: String, at position: SourcePosition) -> Bool {
        guard keys.count < limit, keys[position] == nil, var offset = source.offset(of: position),
            let mask = Unicode.Scalar(Self.firstMask + UInt32(keys.count))
        else { return false }
        if scalars[offset] == "\"" || scalars[offset] == "'" { offset += 1 }
        guard let letter = scalars.element(at: offset), letter.properties.isAlphabetic || ("0"..."9").contains(letter)
        else {
            return false
        }
        scalars[offset] = mask
        keys[position] = key
        return true
    }
}

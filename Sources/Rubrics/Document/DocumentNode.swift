/// A value of a YAML document with its place, in the few shapes that a rubric has.
struct DocumentNode {
    let position: SourcePosition
    let content: Content

    enum Content {
        /// `isQuoted`: written in quotes or as a block, so that `"10"` is a text and not a number.
        case scalar(String, isQuoted: Bool)
        case list([DocumentNode])
        case mapping([DocumentEntry])
        /// Refused already, with a fault: whoever reads it adds none.
        case refused
    }

    /// What stands here, in words for a fault.
    var summary: String {
        switch content {
        case .scalar(let text, isQuoted: false) where Self.isNothing(text): "nothing"
        case .scalar(let text, isQuoted: false): "the value \(text.quoted)"
        case .scalar(let text, isQuoted: true): "the text \(text.quoted) in quotes"
        case .list: "a list"
        case .mapping: "a mapping"
        case .refused: "a refused value"
        }
    }

    /// Whether a plain scalar stands for no value.
    static func isNothing(_ text: String) -> Bool { ["", "~", "null", "Null", "NULL"].contains(text) }
}

/// One `key: value` of a mapping.
struct DocumentEntry {
    let key: String
    let keyPosition: SourcePosition
    let value: DocumentNode
}

/// A typed identifier whose text is restricted, so that it is safe in a path, a URL, a file name and a log line.
///
/// No signature of ours takes a raw string where an identifier is meant.
public protocol Identifier: Hashable, Comparable, Codable, Sendable, CustomStringConvertible, LosslessStringConvertible
{
    var text: String { get }

    /// Nil when the text is not a well-formed identifier of this type.
    init?(_ text: String)
}

extension Identifier {
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a well-formed \(Self.self)")
        }
        self = identifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

import FoundationEssentials

/// JSON of which there is one spelling for one value: keys sorted, no white space, slashes as they are.
///
/// What is read must be spelt so too. That leaves no room for a member twice, one that we do not know, or a number that two
/// readers take for two values, and it is all that our values need of RFC 8785.
enum CanonicalJSON {
    /// Nil only for what has no JSON, such as a number that is none; our values have none of those.
    static func bytes(of value: some Encodable) -> [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { [UInt8]($0) }
    }

    /// Nil unless these bytes are what `bytes(of:)` gives for the value.
    static func value<Value: Codable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
        guard let value = try? JSONDecoder().decode(type, from: Data(bytes)), Self.bytes(of: value) == bytes else {
            return nil
        }
        return value
    }
}

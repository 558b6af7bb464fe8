import Foundation

/// How values lie in text columns: keys sorted, so that one value has one spelling.
enum StoredJSON {
    // Shared: both are Sendable, and making one costs as much as encoding a small act.
    private static let decoder = JSONDecoder()
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    static func text(_ value: some Encodable) throws(RecordsFault) -> String {
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .malformed(what: "a value that has no JSON form")
        }
    }

    static func value<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
        try decoder.decode(type, from: Data(text.utf8))
    }
}

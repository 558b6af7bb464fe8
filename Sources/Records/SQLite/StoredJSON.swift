import Foundation

/// How values lie in text columns: keys sorted, so that one value has one spelling.
enum StoredJSON {
    static func text(_ value: some Encodable) throws(RecordsFault) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .malformed(what: "a value that has no JSON form")
        }
    }

    static func value<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

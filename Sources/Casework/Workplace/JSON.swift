import Foundation
import Records

/// JSON as it is stored: keys sorted, so that the same value always has the same bytes.
enum JSON {
    static func bytes(_ value: some Encodable) throws(CaseworkFault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { throw .records(.unreadable(what: "value")) }
        return [UInt8](data)
    }

    static func value<Value: Decodable>(_ bytes: [UInt8]) throws(CaseworkFault) -> Value {
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(bytes)) else {
            throw .records(.unreadable(what: "answer"))
        }
        return value
    }
}

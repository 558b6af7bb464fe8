import Foundation

/// JSON as a program of somebody else reads it: without the product's own types. What is not there is `null`.
@dynamicMemberLookup
enum JSON: Hashable, Sendable, Decodable {
    case null
    case truth(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case dictionary([String: JSON])

    init(text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .truth(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .dictionary(try container.decode([String: JSON].self))
        }
    }

    subscript(dynamicMember name: String) -> JSON { object[name] ?? .null }

    subscript(index: Int) -> JSON { list.indices.contains(index) ? list[index] : .null }

    var object: [String: JSON] { if case .dictionary(let values) = self { values } else { [:] } }

    var list: [JSON] { if case .array(let values) = self { values } else { [] } }

    /// Empty where it is no text.
    var text: String { if case .string(let value) = self { value } else { "" } }

    var int: Int? { if case .number(let value) = self { Int(value) } else { nil } }
}

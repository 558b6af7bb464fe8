/// Where JSON is not what it should be: a byte, or a field.
enum JSONFault: Error, Hashable {
    case byte(Int)
    case field(String)

    var place: String {
        switch self {
        case .byte(let offset): "at byte \(offset)"
        case .field(let name): "“\(name)”"
        }
    }
}

/// `form-data; name="file"; filename="a \"b\".mp4"`: a value and its parameters, names in lower case.
///
/// Source: RFC 9110, 5.6.6. A backslash quotes in a quoted string; browsers write `%22` for a quotation mark instead, which
/// stays as it is (WHATWG HTML, "multipart form data").
struct HeaderParameters: Hashable {
    let value: String
    /// False where something in it is no parameter, or a name occurs twice.
    private(set) var isWellFormed = true
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        var rest = Substring(text)
        value = rest.prefix { $0 != ";" }.trimmed.lowercased()
        rest = rest.drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty { break }
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[name.endIndex...]
            guard rest.first == "=", let value = Self.value(&rest), !name.trimmed.isEmpty else {
                isWellFormed = false
                return
            }
            if parameters.updateValue(value, forKey: name.trimmed.lowercased()) != nil { isWellFormed = false }
            rest = rest.drop { $0 == " " || $0 == "\t" }
        }
        if !rest.isEmpty { isWellFormed = false }
    }

    subscript(name: String) -> String? { parameters[name] }

    /// From the equals sign to what follows the value. Nil for a quoted string without an end.
    private static func value(_ rest: inout Substring) -> String? {
        rest = rest.dropFirst()
        guard rest.first == "\"" else {
            let value = rest.prefix { $0 != ";" }
            rest = rest[value.endIndex...]
            return String(value.trimmed)
        }
        rest = rest.dropFirst()
        var value = ""
        while let character = rest.popFirst() {
            if character == "\"" { return value }
            guard character == "\\" else {
                value.append(character)
                continue
            }
            guard let quoted = rest.popFirst() else { return nil }
            // Some browsers once wrote paths of their machine: only what needs quoting is unquoted.
            value += quoted == "\"" || quoted == "\\" ? String(quoted) : "\\" + String(quoted)
        }
        return nil
    }
}

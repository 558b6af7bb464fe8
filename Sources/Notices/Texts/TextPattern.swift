/// A text with fields between braces, read once: what is filled in is never read again, so a name that looks like a field stays a name.
struct TextPattern<Field: RawRepresentable<String> & Hashable & Sendable>: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case literal(String)
        case field(Field)
    }

    /// What is wrong with the braces of a text.
    enum Flaw: Error, Hashable {
        case unbalancedBraces
        case unknownField(String)
    }

    let parts: [Part]

    init(_ text: String) throws(Flaw) {
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            let before = rest[..<open]
            guard !before.contains("}"), let close = rest[open...].firstIndex(of: "}") else { throw .unbalancedBraces }
            let name = rest[rest.index(after: open)..<close]
            guard !name.contains("{") else { throw .unbalancedBraces }
            guard let field = Field(rawValue: String(name)) else { throw .unknownField(String(name)) }
            if !before.isEmpty { parts.append(.literal(String(before))) }
            parts.append(.field(field))
            rest = rest[rest.index(after: close)...]
        }
        guard !rest.contains("}") else { throw .unbalancedBraces }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        self.parts = parts
    }

    var fields: Set<Field> {
        Set(parts.compactMap { if case .field(let field) = $0 { field } else { nil } })
    }

    /// Nil when a field has no value.
    func filled(_ value: (Field) -> String?) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .field(let field):
                guard let value = value(field) else { return nil }
                text += value
            }
        }
        return text
    }
}

import Recognition

/// The fields of an object, each of which must be asked for: what is left over is a field that nobody knows.
struct ManifestFields {
    private var left: [String: ManifestJSON]
    private let place: String

    /// - Parameter place: where the object stands, for messages.
    init(_ value: ManifestJSON, place: String) throws(JSONFault) {
        guard case .object(let members) = value else { throw .field(place) }
        left = members
        self.place = place
    }

    mutating func optional(_ name: String) -> ManifestJSON? { left.removeValue(forKey: name) }

    mutating func text(_ name: String) throws(JSONFault) -> String {
        guard case .string(let text)? = optional(name) else { throw fault(name) }
        return text
    }

    mutating func value<Value>(_ name: String, _ read: (String) -> Value?) throws(JSONFault) -> Value {
        guard let value = read(try text(name)) else { throw fault(name) }
        return value
    }

    mutating func optionalValue<Value>(_ name: String, _ read: (String) -> Value?) throws(JSONFault) -> Value? {
        left[name] == nil ? nil : try value(name, read)
    }

    mutating func integer(_ name: String) throws(JSONFault) -> Int64 {
        guard case .integer(let number)? = optional(name) else { throw fault(name) }
        return number
    }

    mutating func time(_ name: String) throws(JSONFault) -> Instant {
        let milliseconds = try integer(name)
        guard BundleManifest.times.contains(milliseconds) else { throw fault(name) }
        return Instant(milliseconds: milliseconds)
    }

    mutating func optionalArray(_ name: String) throws(JSONFault) -> [ManifestJSON] {
        guard let value = optional(name) else { return [] }
        guard case .array(let elements) = value else { throw fault(name) }
        return elements
    }

    /// Must be called when everything known was asked for.
    func end() throws(JSONFault) {
        // The name of an unknown field is a stranger's text: where it stands is enough.
        guard left.isEmpty else { throw .field(place + ": a field that is not known") }
    }

    func fault(_ name: String) -> JSONFault { .field(place == "/" ? name : "\(place)/\(name)") }
}

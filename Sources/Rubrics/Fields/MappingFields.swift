/// The entries of a mapping by their keys.
struct MappingFields<Key: FieldKey> {
    let mapping: Field
    let fields: [Key: Field]

    func optional(_ key: Key) -> Field? { fields[key] }

    /// What an optional key holds: a value, nothing where the key is absent, nil where the value is faulty.
    func ifGiven<Value>(_ key: Key, _ read: (Field) -> Value?) -> Value?? {
        guard let field = optional(key) else { return .some(nil) }
        return read(field).map(Optional.some)
    }

    /// Whether a key was reported as unknown, so that what seems missing may be there under a wrong name.
    var hasUnknownKeys: Bool {
        guard case .mapping(let entries) = mapping.node.content else { return false }
        return entries.count > fields.count
    }

    /// Reports a missing key at the beginning of the mapping.
    func required(_ key: Key) -> Field? {
        if let field = fields[key] { return field }
        let path = FieldPath.join(mapping.path, key.rawValue)
        mapping.log.report(ValueProblem.missingKey(key.rawValue), at: mapping.node.position, path: path)
        return nil
    }

    /// The number, `fallback` where the key is absent, nil where the value is faulty.
    func integer(_ key: Key, in range: ClosedRange<Int>, default fallback: Int) -> Int? {
        guard let field = optional(key) else { return fallback }
        return field.integer(in: range)
    }

    /// The truth value, `fallback` where the key is absent, nil where the value is faulty.
    func boolean(_ key: Key, default fallback: Bool) -> Bool? {
        guard let field = optional(key) else { return fallback }
        return field.boolean()
    }

    /// The choice, `fallback` where the key is absent, nil where the value is faulty.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: Key, default fallback: Value) -> Value? {
        guard let field = optional(key) else { return fallback }
        return field.choice(of: Value.self)
    }
}

/// A value at its place in a file: the node, its key path, and where faults go.
///
/// Each reading function gives nil after it has reported why, so that a reader goes on and finds the rest.
struct Field {
    let node: DocumentNode
    let path: String
    let log: FaultLog

    func report(_ problem: some RubricProblem) {
        log.report(problem, at: node.position, path: path)
    }

    /// Reports a wrong type, unless the value was refused before.
    func reportType(_ expected: ExpectedType) {
        if case .refused = node.content { return }
        report(ValueProblem.wrongType(expected: expected, found: node.summary))
    }

    /// The entries of a list, nil when it is none or empty.
    func list() -> [Field]? {
        guard case .list(let nodes) = node.content else {
            reportType(.list)
            return nil
        }
        if nodes.isEmpty {
            report(ValueProblem.emptyList)
            return nil
        }
        return nodes.enumerated().map { index, node in Field(node: node, path: "\(path)[\(index)]", log: log) }
    }

    /// The entries of a mapping whose keys are those of `Key`; any other key is reported.
    func mapping<Key: FieldKey>(of keys: Key.Type, allowed: [Key] = Array(Key.allCases)) -> MappingFields<Key>? {
        guard case .mapping(let entries) = node.content else {
            reportType(.mapping)
            return nil
        }
        var fields: [Key: Field] = [:]
        for entry in entries {
            let path = FieldPath.join(path, entry.key)
            if let key = Key(rawValue: entry.key), allowed.contains(key) {
                fields[key] = Field(node: entry.value, path: path, log: log)
            } else {
                let problem = ValueProblem.unknownKey(entry.key, allowed: allowed.map(\.rawValue))
                log.report(problem, at: entry.keyPosition, path: path)
            }
        }
        return MappingFields(mapping: self, fields: fields)
    }
}

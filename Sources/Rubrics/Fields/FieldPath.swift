/// Key paths as faults show them: `elements[1].criteria[0].weight`.
enum FieldPath {
    static func join(_ path: String, _ key: String) -> String {
        let shown = isPlain(key) ? key : key.quoted
        return path.isEmpty ? shown : "\(path).\(shown)"
    }

    /// Any other key is quoted, with its control characters spelled out.
    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 60
            && key.unicodeScalars.allSatisfy {
                $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
            }
    }
}

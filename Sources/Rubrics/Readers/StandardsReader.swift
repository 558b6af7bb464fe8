import Recognition

/// Reads the standards that a scheme or a unit is written after.
enum StandardsReader {
    /// Nil when the list is faulty; nobody is made to cite a standard.
    static func standards(_ field: Field?) -> [StandardReference]? {
        guard let field else { return [] }
        guard let list = field.list() else { return nil }
        return list.map(standard).withoutGaps()
    }

    private static func standard(_ field: Field) -> StandardReference? {
        guard let fields = field.mapping(of: StandardKey.self) else { return nil }
        let code = fields.required(.code)?.name()
        let publisher = fields.required(.publisher)?.name()
        guard let code, let publisher else { return nil }
        return StandardReference(code: code, publisher: publisher)
    }
}

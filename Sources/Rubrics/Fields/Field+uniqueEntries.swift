extension Field {
    /// The values of a list in which none may occur twice; nil where the list or an entry of it is faulty.
    func uniqueEntries<Value: Hashable>(_ read: (Field) -> Value?) -> [Value]? {
        guard let list = list() else { return nil }
        var register = UniqueRegister<Value>()
        return list.map { entry -> Value? in
            guard let value = read(entry) else { return nil }
            if let line = register.lineOfEarlier(value, line: entry.node.position.line) {
                entry.report(ValueProblem.duplicateEntry(entry.plainText() ?? "", firstLine: line))
                return nil
            }
            return value
        }.withoutGaps()
    }
}

import Recognition

extension Catalogue {
    /// Reads the text of a file.
    ///
    /// - Returns: what is right in it, nil when it is no catalogue at all; and what is wrong. What is only missing is not wrong here: a
    ///   body's own file may have a few texts and leave the others as they are.
    public static func read(_ text: String) -> (catalogue: Catalogue?, findings: [CatalogueFinding]) {
        var reader = CatalogueReader()
        let catalogue = reader.read(text)
        return (catalogue, reader.findings)
    }

    /// All that is wrong with a file, in its order, and then all that is missing.
    public static func lint(_ text: String) -> [CatalogueFinding] {
        let (catalogue, findings) = read(text)
        let reported = Set(findings.map(\.key))
        // What is there and wrong is not missing.
        let missing = (catalogue?.missing ?? []).filter { key in
            !reported.contains { $0.isWithin(key) }
        }
        return findings + missing.map { CatalogueFinding(.missingKey, at: $0) }
    }

    /// What it has no text for.
    public var missing: [CatalogueKey] {
        var keys: [CatalogueKey] = []
        if moment == nil { keys.append(.moment) }
        if months.isEmpty { keys.append(.months) }
        if weekdays.isEmpty { keys.append(.weekdays) }
        keys += CommonText.allCases.filter { common[$0] == nil }.map(CatalogueKey.common)
        keys += ClockKind.allCases.filter { tasks[$0] == nil }.map(CatalogueKey.task)
        keys += NoticeKind.allCases.filter { notices[$0] == nil }.map(CatalogueKey.notice)
        return keys
    }
}

extension CatalogueKey {
    fileprivate func isWithin(_ key: CatalogueKey) -> Bool {
        if self == key { return true }
        return switch (self, key) {
        case (.subject(let kind), .notice(let other)), (.body(let kind, _), .notice(let other)): kind == other
        // A wrong form is told at its own place, below that of the whole.
        case (.other(let path), _): path.hasPrefix(key.description + ".") || path.hasPrefix(key.description + "[")
        default: false
        }
    }
}

import Recognition
import Yams

extension CatalogueReader {
    /// A key of a mapping and what stands there.
    struct Entry {
        let name: String
        let value: Node
    }

    /// Those of a mapping, in their order.
    mutating func entries(of node: Node, at key: CatalogueKey) -> [Entry] {
        guard let mapping = node.mapping else {
            report(.wrongForm(expected: "a list of keys, each with its text"), at: key, node)
            return []
        }
        return mapping.map { Entry(name: $0.key.string ?? "", value: $0.value) }
    }

    /// A text that is not empty and has no control character but line feeds.
    mutating func text(_ node: Node, at key: CatalogueKey) -> String? {
        guard let scalar = node.scalar else {
            report(.wrongForm(expected: "a text"), at: key, node)
            return nil
        }
        let text = scalar.string.trimmed
        guard !text.isEmpty else {
            report(.emptyText, at: key, node)
            return nil
        }
        guard text.unicodeScalars.allSatisfy({ $0 == "\n" || !$0.isUnseen }) else {
            report(.controlCharacter, at: key, node)
            return nil
        }
        return text
    }

    mutating func pattern<Field>(
        _ text: String,
        of type: Field.Type,
        at key: CatalogueKey,
        _ node: Node
    ) -> TextPattern<Field>? {
        do throws(TextPattern<Field>.Flaw) {
            return try TextPattern(text)
        } catch {
            switch error {
            case .unbalancedBraces: report(.unbalancedBraces, at: key, node)
            case .unknownField(let name): report(.unknownPlaceholder(name), at: key, node)
            }
            return nil
        }
    }

    mutating func isKnown(
        _ fields: Set<NoticeField>,
        among known: Set<NoticeField>,
        at key: CatalogueKey,
        _ node: Node
    ) -> Bool {
        let misplaced = fields.subtracting(known).map(\.rawValue).sorted()
        for name in misplaced { report(.misplacedPlaceholder(name), at: key, node) }
        return misplaced.isEmpty
    }
}

extension String {
    /// Without spaces and line ends around it.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

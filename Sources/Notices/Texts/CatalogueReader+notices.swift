import Recognition
import Yams

extension CatalogueReader {
    static let longestSubject = 120

    mutating func readNotices(_ node: Node, into catalogue: inout Catalogue) {
        for entry in entries(of: node, at: .other("notices")) {
            guard let kind = NoticeKind(rawValue: entry.name) else {
                report(.unknownKey, at: .other("notices.\(entry.name)"), entry.value)
                continue
            }
            if let template = template(entry.value, of: kind) { catalogue.notices[kind] = template }
        }
    }

    private mutating func template(_ node: Node, of kind: NoticeKind) -> NoticeTemplate? {
        var subject: TextPattern<NoticeField>?
        var body: [Paragraph]?
        var given: Set<String> = []
        for entry in entries(of: node, at: .notice(kind)) {
            given.insert(entry.name)
            switch entry.name {
            case "subject": subject = self.subject(entry.value, of: kind)
            case "body": body = self.body(entry.value, of: kind)
            default: report(.unknownKey, at: .other("notices.\(kind.rawValue).\(entry.name)"), entry.value)
            }
        }
        if !given.contains("subject") { report(.missingKey, at: .subject(kind), node) }
        if !given.contains("body") { report(.missingKey, at: .body(kind, paragraph: nil), node) }
        guard let subject, let body else { return nil }
        return NoticeTemplate(subject: subject, body: body)
    }

    /// One line, which names nobody and nothing that may not be known: it is seen on a locked screen.
    private mutating func subject(_ node: Node, of kind: NoticeKind) -> TextPattern<NoticeField>? {
        let key = CatalogueKey.subject(kind)
        guard let text = text(node, at: key) else { return nil }
        guard text.count <= Self.longestSubject, !text.contains("\n") else {
            report(.longSubject, at: key, node)
            return nil
        }
        guard let pattern = pattern(text, of: NoticeField.self, at: key, node) else { return nil }
        return isKnown(pattern.fields, among: [.body, .case], at: key, node) ? pattern : nil
    }

    private mutating func body(_ node: Node, of kind: NoticeKind) -> [Paragraph]? {
        let key = CatalogueKey.body(kind, paragraph: nil)
        guard let sequence = node.sequence, !sequence.isEmpty else {
            report(.wrongForm(expected: "a list of paragraphs"), at: key, node)
            return nil
        }
        var paragraphs: [Paragraph] = []
        for (index, node) in sequence.enumerated() {
            let key = CatalogueKey.body(kind, paragraph: index + 1)
            if let paragraph = paragraph(node, known: kind.fields, at: key) { paragraphs.append(paragraph) }
        }
        guard paragraphs.count == sequence.count else { return nil }
        let named = paragraphs.reduce(into: Set<NoticeField>()) { $0.formUnion($1.fields) }
        let missing = kind.requiredFields.subtracting(named).map(\.rawValue).sorted()
        for name in missing { report(.missingPlaceholder(name), at: key, node) }
        let isSure = paragraphs.contains { $0.isAlwaysThere || $0.fields.isSubset(of: kind.sureFields) }
        if !isSure { report(.bodyMayBeEmpty, at: key, node) }
        return missing.isEmpty && isSure ? paragraphs : nil
    }

    /// A text, or one for each plural category.
    mutating func paragraph(_ node: Node, known: Set<NoticeField>, at key: CatalogueKey) -> Paragraph? {
        if node.mapping != nil { return counting(node, known: known, at: key) }
        guard let text = text(node, at: key), let pattern = pattern(text, of: NoticeField.self, at: key, node),
            isKnown(pattern.fields, among: known, at: key, node)
        else { return nil }
        let counts = pattern.fields.filter(\.isCount).map(\.rawValue).sorted()
        for name in counts { report(.missingPluralForms(of: name), at: key, node) }
        return counts.isEmpty ? .plain(pattern) : nil
    }

    private mutating func counting(_ node: Node, known: Set<NoticeField>, at key: CatalogueKey) -> Paragraph? {
        let count = findings.count
        var forms: [PluralCategory: TextPattern<NoticeField>] = [:]
        var given: Set<PluralCategory> = []
        for entry in entries(of: node, at: key) {
            guard let category = PluralCategory(rawValue: entry.name) else {
                report(.unknownKey, at: .other("\(key).\(entry.name)"), entry.value)
                continue
            }
            given.insert(category)
            guard let text = text(entry.value, at: key),
                let pattern = pattern(text, of: NoticeField.self, at: key, entry.value),
                isKnown(pattern.fields, among: known, at: key, entry.value)
            else { continue }
            forms[category] = pattern
        }
        for category in PluralCategory.allCases {
            switch (categories.contains(category), given.contains(category)) {
            case (true, false): report(.missingPluralCategory(category), at: key, node)
            case (false, true): report(.needlessPluralCategory(category), at: key, node)
            default: break
            }
        }
        guard findings.count == count, let other = forms.removeValue(forKey: .other) else { return nil }
        // A form for exactly one may say it without the number.
        let counted = Set(forms.values.flatMap { $0.fields.filter(\.isCount) })
        let counts = other.fields.filter(\.isCount)
        guard counts.count == 1, counted.isSubset(of: counts), let field = counts.first else {
            report(.unclearCount, at: key, node)
            return nil
        }
        return .counting(field, forms, other: other)
    }
}

extension NoticeKind {
    /// What is known whenever there is such a notice.
    fileprivate var sureFields: Set<NoticeField> {
        requiredFields.subtracting([.due]).union([.body, .case])
    }
}

/// One paragraph of a message.
enum Paragraph: Hashable, Sendable {
    case plain(TextPattern<NoticeField>)
    /// A sentence that agrees with a number; `other` is always there.
    case counting(NoticeField, [PluralCategory: TextPattern<NoticeField>], other: TextPattern<NoticeField>)

    var patterns: [TextPattern<NoticeField>] {
        switch self {
        case .plain(let pattern): [pattern]
        case .counting(_, let forms, let other): Array(forms.values) + [other]
        }
    }

    var fields: Set<NoticeField> { patterns.reduce(into: []) { $0.formUnion($1.fields) } }

    /// Whether it is read in every message.
    var isAlwaysThere: Bool { fields.allSatisfy { $0.isAlwaysKnown } }
}

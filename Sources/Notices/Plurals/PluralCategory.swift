/// The categories in which CLDR sorts the forms of a counted thing (Unicode TR 35, part 3, section 5).
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case zero
    case one
    case two
    case few
    case many
    case other
}

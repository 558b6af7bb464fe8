/// What the pattern of a date may name between braces.
enum MomentField: String, Hashable, Sendable, CaseIterable {
    case weekday
    case day
    case month
    case year
    case hour
    case minute
    /// The place whose time it is, for instance `Mexico City`.
    case zone

    static let required: Set<MomentField> = [.day, .month, .year, .hour, .minute, .zone]
}

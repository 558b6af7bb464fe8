import Recognition

extension LicenceRow {
    /// How a row without an end sorts, and is stored: after every end that there is.
    static let never = Instant(milliseconds: .max)

    /// The sort key of lists.
    var end: Instant { until ?? Self.never }
}

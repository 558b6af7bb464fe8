import Recognition

/// A world in which every clock shows UTC.
struct UniversalTime: LocalTime {
    func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? { zone == "Etc/UTC" ? 0 : nil }
}

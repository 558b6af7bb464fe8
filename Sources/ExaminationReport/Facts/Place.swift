/// A point on earth as a file states it (ISO 6709, WGS 84).
///
/// Personal data: where somebody works or lives. It stays in the report, in the vault, under the evidence's protection;
/// it goes into no log and no act, and to nobody who need not know it: see ``ExaminationReport/withoutPlace``.
public struct Place: Codable, Hashable, Sendable {
    /// Millionths of a degree, north positive. One is 0.11 m.
    public let latitudeMicrodegrees: Int
    /// Millionths of a degree, east positive.
    public let longitudeMicrodegrees: Int
    /// Millimetres above the reference surface, when stated.
    public let altitudeMillimetres: Int?
    /// Zero north, zero east: what devices write that do not know where they are.
    public let isPlaceholder: Bool

    public init(latitudeMicrodegrees: Int, longitudeMicrodegrees: Int, altitudeMillimetres: Int? = nil) {
        self.latitudeMicrodegrees = latitudeMicrodegrees
        self.longitudeMicrodegrees = longitudeMicrodegrees
        self.altitudeMillimetres = altitudeMillimetres
        isPlaceholder = latitudeMicrodegrees == 0 && longitudeMicrodegrees == 0
    }
}

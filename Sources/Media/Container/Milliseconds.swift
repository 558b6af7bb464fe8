import ExaminationReport

/// Milliseconds out of a container's own units.
enum Milliseconds {
    /// Rounded; `nil` without a timescale and for what no clip can have.
    static func of(_ units: UInt64, timescale: UInt64) -> Int? {
        guard timescale > 0 else { return nil }
        let (whole, rest) = units.quotientAndRemainder(dividingBy: timescale)
        guard whole <= UInt64(ReportBounds.milliseconds / 1000) else { return nil }
        let result = Int(whole) * 1000 + Int((Double(rest) * 1000 / Double(timescale)).rounded())
        return result <= ReportBounds.milliseconds ? result : nil
    }
}

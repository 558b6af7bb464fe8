/// A number of bytes as people read it, in powers of ten: `950 B`, `1.2 kB`, `29.1 MB`, `1.1 GB`.
///
/// Powers of ten (IEC 80000-13 keeps kB, MB, GB for them), because file managers, phones and data plans count so.
public enum ByteCount {
    private static let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]

    /// Whole bytes below 1 kB, from there one decimal, rounded; negative counts as zero.
    public static func text(_ bytes: Int64) -> String {
        let bytes = max(0, bytes)
        guard bytes >= 1_000 else { return "\(bytes) B" }
        var divisor: Int64 = 1_000
        var unit = 1
        // 999 950 rounds to 1000.0 kB, which is 1.0 MB.
        while unit < units.count - 1, bytes >= divisor * 1_000 - divisor / 20 {
            divisor *= 1_000
            unit += 1
        }
        let (whole, rest) = bytes.quotientAndRemainder(dividingBy: divisor)
        let tenths = (rest + divisor / 20) / (divisor / 10)
        let rounded = whole * 10 + tenths
        return "\(rounded / 10).\(rounded % 10) \(units[unit])"
    }

    /// A rate: `1.2 MB/s`.
    public static func rate(bytesPerSecond: Int64) -> String { text(bytesPerSecond) + "/s" }
}

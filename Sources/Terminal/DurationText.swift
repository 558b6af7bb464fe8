/// Durations as people read them.
public enum DurationText {
    /// Hours, minutes and seconds as on a clock: `0:07`, `12:34`, `1:02:03`. Parts of a second are cut off, and a
    /// negative duration counts as zero.
    public static func clock(milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1_000
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
        let end = twoDigits(seconds % 60)
        return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(end)" : "\(minutes):\(end)"
    }

    /// A position in a recording, to the millisecond where there are any: `0:07`, `1:02.340`.
    public static func position(milliseconds: Int64) -> String {
        let rest = max(0, milliseconds) % 1_000
        let clock = clock(milliseconds: milliseconds)
        guard rest > 0 else { return clock }
        return clock + "." + (rest < 100 ? "0" : "") + (rest < 10 ? "0" : "") + String(rest)
    }

    /// How long ago or how long yet, in its largest unit: `45 s`, `12 min`, `5 h`, `3 d`. Rounded down.
    public static func rough(milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1_000
        return switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3_600: "\(seconds / 60) min"
        case ..<86_400: "\(seconds / 3_600) h"
        default: "\(seconds / 86_400) d"
        }
    }

    private static func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
}

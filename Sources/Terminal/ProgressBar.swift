/// How far a transfer is, as one line of text: a pure function of what is known.
///
/// ```
/// fillet-weld.mp4  [########........]   50 %  14.6 MB of 29.1 MB  1.2 MB/s  0:12 left
/// ```
public struct ProgressBar: Equatable, Sendable {
    /// What is transferred; shown safely and cut when there is little room.
    public var label: String
    /// Bytes that the other side has acknowledged.
    public var done: Int64
    /// Bytes in all; 0 or less when unknown.
    public var total: Int64
    /// Milliseconds since the transfer began or was resumed.
    public var elapsed: Int64
    /// Bytes that were there already when the transfer was resumed; they count for the percentage, not for the rate.
    public var resumedFrom: Int64

    public init(label: String, done: Int64, total: Int64, elapsed: Int64, resumedFrom: Int64 = 0) {
        self.label = label
        self.done = max(0, done)
        self.total = max(0, total)
        self.elapsed = max(0, elapsed)
        self.resumedFrom = max(0, resumedFrom)
    }

    /// Whole percent, rounded down so that 100 means all; nil when the total is unknown.
    public var percent: Int? {
        guard total > 0 else { return nil }
        return Int(min(1, Double(done) / Double(total)) * 100)
    }

    /// Bytes a second since the transfer began or was resumed; nil in the first tenth of a second.
    public var rate: Int64? {
        guard elapsed >= 100, done > resumedFrom else { return nil }
        return Self.whole(Double(done - resumedFrom) / Double(elapsed) * 1_000)
    }

    /// Milliseconds that are left at the present rate; nil when nothing can be said.
    public var timeLeft: Int64? {
        guard let rate, rate > 0, total > 0, done <= total else { return nil }
        return Self.whole((Double(total - done) / Double(rate) * 1_000).rounded(.up))
    }

    /// One line of at most `width` columns for a terminal, to be written over the one before.
    ///
    /// With little room first the bar gives way, then the label, then the rate; the percentage stays.
    public func line(width: Int) -> String {
        let label = TerminalText.safe(label)
        for parts in [[share, amount, speed, left], [share, speed, left], [share, left], [share]] {
            let facts = parts.compactMap { $0 }.joined(separator: "  ")
            let room = width - TextWidth.columns(of: facts) - 2
            if room < Self.shortestLabel { continue }
            let shown = TextWidth.truncated(label, to: room)
            let bar = bar(columns: room - TextWidth.columns(of: shown) - 2)
            return [shown, bar, facts].filter { !$0.isEmpty }.joined(separator: "  ")
        }
        return TextWidth.truncated(share, to: width)
    }

    /// A whole line for a log or a pipe, to be printed when `line(after:)` gives one.
    public var plainLine: String {
        let facts = [share, amount, speed, left].compactMap { $0 }.joined(separator: ", ")
        return TerminalText.safe(label) + ": " + facts
    }

    /// The plain line when this state has passed a further tenth of the whole since `previous`, else nil: a transfer
    /// leaves eleven lines at most in a log.
    public func line(after previous: ProgressBar?) -> String? {
        guard let percent else { return nil }
        guard let before = previous?.percent else { return plainLine }
        return percent / 10 > before / 10 ? plainLine : nil
    }

    private static let shortestLabel = 8
    private static let longestBar = 30
    private static let shortestBar = 10

    private var share: String { percent.map { ($0 < 10 ? "  " : $0 < 100 ? " " : "") + "\($0) %" } ?? "  ? %" }

    private var amount: String? {
        total > 0 ? "\(ByteCount.text(done)) of \(ByteCount.text(total))" : ByteCount.text(done)
    }

    private var speed: String? { rate.map(ByteCount.rate(bytesPerSecond:)) }

    private var left: String? {
        if total > 0 && done >= total { return "in " + DurationText.clock(milliseconds: elapsed) }
        return timeLeft.map { DurationText.clock(milliseconds: $0) + " left" }
    }

    /// Saturates instead of trapping: sizes come from other machines.
    private static func whole(_ number: Double) -> Int64 {
        number < 9e18 ? Int64(number) : .max
    }

    /// The bar with its brackets in at most `columns`, or nothing where there is no room.
    private func bar(columns: Int) -> String {
        guard let percent, columns >= Self.shortestBar else { return "" }
        let length = min(columns, Self.longestBar) - 2
        let filled = length * percent / 100
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: length - filled) + "]"
    }
}

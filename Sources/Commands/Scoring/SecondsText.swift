/// Seconds as people write them: `12`, `12.5`, `1:02`, `1:02.25`; milliseconds inside.
enum SecondsText {
    static func text(_ milliseconds: Int) -> String {
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        guard rest > 0 else { return String(seconds) }
        var fraction = String(repeating: "0", count: 3 - String(rest).count) + String(rest)
        while fraction.last == "0" { fraction.removeLast() }
        return "\(seconds).\(fraction)"
    }

    /// Nil for anything else, and for more than a day.
    static func milliseconds(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let last = parts.last else { return nil }
        let halves = last.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, let seconds = number(halves[0]), parts.count == 1 || seconds < 60 else { return nil }
        var thousandths = 0
        if halves.count == 2 {
            guard (1...3).contains(halves[1].count), let value = number(halves[1]) else { return nil }
            thousandths = halves[1].count == 1 ? value * 100 : halves[1].count == 2 ? value * 10 : value
        }
        var minutes = 0
        for (index, part) in parts.dropLast().enumerated() {
            guard let value = number(part), index == 0 || value < 60 else { return nil }
            minutes = minutes * 60 + value
        }
        let total = (minutes * 60 + seconds) * 1_000 + thousandths
        return total <= 86_400_000 ? total : nil
    }

    private static func number(_ digits: Substring) -> Int? {
        (1...6).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) } ? Int(digits) : nil
    }
}

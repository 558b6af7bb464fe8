/// A release of FFmpeg, as far as its version says which holes in it are known.
public struct MediaRelease: Hashable, Sendable {
    private let numbers: [Int]

    /// Reads what FFmpeg says of itself, such as `5.1.9-0+deb12u1` or `n7.1.2`. `nil` for a build between releases.
    public init?(_ text: String) {
        let digits = text.drop { $0 == "n" }.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let numbers = digits.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { return nil }
        self.numbers = Array((numbers + [0]).prefix(3))
    }

    /// The first release of each line that is without CVE-2026-8461 (an out-of-bounds write in the MagicYUV decoder) and
    /// what was repaired before it.
    private static let repaired = [[5, 1, 10], [6, 1, 6], [7, 1, 5], [8, 1, 2]]

    /// Whether holes are known that this release has. A distribution may have closed them without a new number.
    public var hasKnownHoles: Bool {
        if let line = Self.repaired.first(where: { $0[0..<2] == numbers[0..<2] }) { return numbers[2] < line[2] }
        return numbers.lexicographicallyPrecedes([8, 1, 2])
    }
}

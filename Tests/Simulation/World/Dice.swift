/// Randomness that a seed repeats: SplitMix64, with the throws that a life needs.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 to one less than `count`, which is at least 1.
    mutating func below(_ count: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(count)) >> 32) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True `count` times of `all`.
    mutating func falls(_ count: Int, of all: Int) -> Bool { below(all) < count }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }

    mutating func pick<Element>(_ elements: [Element], or other: Element) -> Element { pick(elements) ?? other }

    /// One of the values of a type that lists them.
    mutating func any<Value: CaseIterable>(_ type: Value.Type, or other: Value) -> Value
    where Value.AllCases == [Value] {
        pick(type.allCases, or: other)
    }
}

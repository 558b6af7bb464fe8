/// A damaged clip and how it came about. The same seed, number and bases always make the same bytes.
public struct MutatedClip: Sendable {
    /// A file that is damaged.
    public struct Base: Sendable {
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// `SEED-NUMBER-BASE`: what to make it again from.
    public let name: String
    public let mutations: [Mutation]
    public let bytes: [UInt8]

    /// Takes one of the bases, which must not be empty, and damages it in one to four ways.
    public init(seed: UInt64, number: Int, bases: [Base]) {
        var dice = Dice(seed: seed, number: number)
        let base = bases[number % bases.count]
        let other = bases.randomElement(using: &dice)?.bytes ?? []
        let mutations = (0..<Int.random(in: 1...4, using: &dice)).compactMap { _ in
            Mutation.allCases.randomElement(using: &dice)
        }
        var clip = Clip(base.bytes)
        for mutation in mutations { mutation.apply(to: &clip, other: other, &dice) }
        name = "\(seed)-\(number)-\(base.name)"
        self.mutations = mutations
        bytes = clip.bytes
    }
}

/// The operating system's randomness, fit for secrets.
public struct SystemRandomness: RandomSource {
    public init() {}

    public func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

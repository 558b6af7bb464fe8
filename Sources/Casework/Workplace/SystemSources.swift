import Foundation
public import Recognition

/// The computer's clock.
public struct SystemClock: WallClock {
    public init() {}

    public func now() -> Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))) }
}

/// The operating system's randomness, fit for secrets.
public struct SystemRandomness: RandomSource {
    public init() {}

    public func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

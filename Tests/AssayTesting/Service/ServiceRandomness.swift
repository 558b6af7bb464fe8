import Synchronization

/// Numbers that a seed repeats, for one deployment of a test.
public final class ServiceRandomness: Sendable {
    private let generator: Mutex<SeededGenerator>

    public init(seed: UInt64) {
        generator = Mutex(SeededGenerator(seed: seed))
    }

    public func next() -> UInt64 { generator.withLock { $0.next() } }
}

public import Recognition
import Synchronization

/// A clock that a test moves by hand.
public final class ServiceClock: Sendable {
    private let instant: Mutex<Instant>

    public init(_ start: Instant = Instant(milliseconds: 1_780_000_000_000)) {
        instant = Mutex(start)
    }

    public func now() -> Instant { instant.withLock { $0 } }

    public func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }

    public func advance(hours: Int64) { advance(seconds: hours * 3_600) }
}

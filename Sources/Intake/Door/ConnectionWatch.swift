/// Tells from the times of its events whether a connection comes too slowly, as a pure function of them.
///
/// Only time in which the service asked for bytes and none came counts: whoever waits for a slow disk, or for the answer to
/// the request before, is not slow. All times are milliseconds of any clock that never goes back.
struct ConnectionWatch: Sendable {
    enum Phase: Hashable, Sendable {
        /// Between requests: the idle time-out is what ends this.
        case resting
        case head
        case body
        /// Nothing is watched any more.
        case over
    }

    enum Verdict: Hashable, Sendable {
        case fine
        case headTooSlow
        case bodyTooSlow
        /// Bytes of framing without an end: a chunk's extension that carries nothing.
        case framingExcessive
    }

    let rate: MinimumRate
    let headMilliseconds: Int64
    private(set) var phase = Phase.resting
    /// Since when the service has been asking for bytes.
    private var askedAt: Int64?
    /// Milliseconds of the present span in which it asked in vain.
    private var waited: Int64 = 0
    /// Of the present span.
    private var bytes = 0
    /// Raw bytes since the last part of a message that they made up.
    private var barren = 0
    private var hadParts = false

    /// Bytes of framing that may come without a byte of content between.
    static let mostBarren = 16 << 10

    init(rate: MinimumRate, headSeconds: Int) {
        self.rate = rate
        headMilliseconds = Int64(headSeconds) * 1_000
    }

    /// The service wants to read.
    mutating func asked(at now: Int64) {
        if askedAt == nil { askedAt = now }
    }

    /// So many bytes came; what they are comes next.
    mutating func arrived(_ count: Int, at now: Int64) {
        settle(at: now)
        askedAt = nil
        bytes += count
        barren += count
        hadParts = false
    }

    /// All that could be made of the bytes was made.
    mutating func understood() -> Verdict {
        if phase == .resting, !hadParts, barren > 0 { begin(.head) }
        return phase == .body && barren > Self.mostBarren ? .framingExcessive : .fine
    }

    mutating func headEnded() {
        begin(.body)
        hadParts = true
    }

    mutating func bodyPart() {
        barren = 0
        hadParts = true
    }

    mutating func bodyEnded() {
        begin(.resting)
        hadParts = true
    }

    mutating func end() { phase = .over }

    /// To be asked now and then.
    mutating func look(at now: Int64) -> Verdict {
        settle(at: now)
        if askedAt != nil { askedAt = now }
        switch phase {
        case .resting, .over: return .fine
        case .head: return waited >= headMilliseconds ? .headTooSlow : .fine
        case .body:
            guard waited >= Int64(rate.seconds) * 1_000 else { return .fine }
            guard bytes >= rate.bytes else { return .bodyTooSlow }
            waited = 0
            bytes = 0
            return .fine
        }
    }

    private mutating func settle(at now: Int64) {
        if let askedAt { waited += max(0, now - askedAt) }
    }

    private mutating func begin(_ phase: Phase) {
        self.phase = phase
        waited = 0
        bytes = 0
        barren = 0
    }
}

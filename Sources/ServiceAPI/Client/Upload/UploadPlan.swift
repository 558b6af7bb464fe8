import Recognition

/// What to do next in an upload: a state machine without a socket.
///
/// The service is believed about what it has: after every interruption it is asked, and sending goes on from its answer.
/// Failures in a row without progress end the upload after a while; the upload stays where it is and can be resumed.
struct UploadPlan: Sendable {
    enum Step: Equatable, Sendable {
        case create
        case ask(UploadAddress)
        case send(UploadAddress, from: Int64, count: Int64)
        /// Wait, then do what `next` says.
        case wait(milliseconds: Int, Failure)
        case finished(EvidenceID)
        case stop(ClientFault)
    }

    enum Event: Equatable, Sendable {
        case created(UploadAddress)
        /// What HEAD or PATCH said; the evidence is there when everything has arrived and is sealed.
        case at(offset: Int64, length: Int64?, EvidenceID?)
        /// The upload is not known there, or no longer.
        case gone(ClientFault)
        /// The offset was not the service's.
        case disagreed
        case interrupted(Failure)
        case refused(ClientFault)
        case waited
    }

    /// Why sending was interrupted, and for how many seconds the service asked for peace.
    struct Failure: Equatable, Sendable {
        let fault: ClientFault
        let retryAfter: Int?

        init(_ fault: ClientFault, retryAfter: Int? = nil) {
            self.fault = fault
            self.retryAfter = retryAfter
        }
    }

    let size: Int64
    /// At most so much in one request; nil: all that is left.
    let chunk: Int64?
    private let policy: RetryPolicy
    private(set) var upload: UploadAddress?
    /// How much the service has said that it has.
    private(set) var acknowledged: Int64 = 0
    private var failures = 0
    private var creations = 0

    /// Uploads that vanish again and again are no accident.
    private static let mostCreations = 4

    init(size: Int64, chunk: Int64?, resuming upload: UploadAddress? = nil, policy: RetryPolicy = .uploads) {
        self.size = size
        self.chunk = chunk.map { max(1, $0) }
        self.upload = upload
        self.policy = policy
    }

    /// The first step.
    mutating func begin() -> Step { ask() }

    /// - Parameter jitter: from 0 to 1.
    mutating func next(after event: Event, jitter: Double) -> Step {
        switch event {
        case .created(let id):
            upload = id
            acknowledged = 0
            return send(from: 0)
        case .at(let offset, let length, let evidence): return arrived(offset, of: length, evidence, jitter: jitter)
        case .gone(let fault): return startAnew(fault)
        case .disagreed, .waited: return ask()
        case .interrupted(let failure): return wait(after: failure, jitter: jitter)
        case .refused(let fault): return .stop(fault)
        }
    }

    private mutating func arrived(_ offset: Int64, of length: Int64?, _ evidence: EvidenceID?, jitter: Double) -> Step {
        guard length ?? size == size, (0...size).contains(offset) else {
            // Another file under a remembered address: leave it alone.
            return startAnew(.file(.changed))
        }
        if offset > acknowledged { failures = 0 }
        acknowledged = offset
        guard offset == size else { return send(from: offset) }
        if let evidence { return .finished(evidence) }
        // Everything is there and is being sealed: an empty request at the end asks for the result.
        guard failures > 0 else {
            failures += 1
            return send(from: offset)
        }
        return wait(after: Failure(.tooOld("Assay-Evidence")), jitter: jitter)
    }

    private mutating func startAnew(_ fault: ClientFault) -> Step {
        upload = nil
        acknowledged = 0
        guard creations < Self.mostCreations else { return .stop(fault) }
        return ask()
    }

    private mutating func ask() -> Step {
        if let upload { return .ask(upload) }
        creations += 1
        return .create
    }

    private func send(from offset: Int64) -> Step {
        guard let upload else { return .create }
        let left = size - offset
        return .send(upload, from: offset, count: min(left, chunk ?? left))
    }

    private mutating func wait(after failure: Failure, jitter: Double) -> Step {
        guard let delay = policy.delay(before: failures, retryAfter: failure.retryAfter, jitter: jitter) else {
            return .stop(failure.fault)
        }
        failures += 1
        // A creation whose answer was lost leaves an empty upload behind, which expires.
        if upload == nil { creations -= 1 }
        return .wait(milliseconds: delay, failure)
    }
}

import Credentials
public import Jobs
import Recognition
public import Records
import Vault

extension Workplace {
    /// What does the work of each kind of job.
    public var jobHandlers: [JobKind: any JobHandler] {
        [
            .examineEvidence: EvidenceHandler { (key, body) async throws(CaseworkFault) in
                try await self.examineEvidence(key, in: body)
            },
            .checkEvidence: EvidenceHandler { (key, body) async throws(CaseworkFault) in
                try await self.checkEvidence(key, in: body)
            },
            .issueReceipt: EvidenceHandler { (key, body) async throws(CaseworkFault) in
                try await self.issueReceipt(for: key, in: body)
            },
            .endAllocation: EndAllocationHandler(workplace: self),
            .runClocks: ClockHandler(workplace: self),
            .releaseWork: ReleaseHandler(workplace: self),
            .deliverNotice: NoticeHandler(workplace: self),
        ]
    }
}

/// Runs what is done to one piece of evidence.
struct EvidenceHandler: JobHandler {
    /// Gives a stable code when it could not be done for now.
    let work: @Sendable (EvidenceKey, BodyID) async throws(CaseworkFault) -> String?

    func run(_ job: JobRow) async throws(JobFailure) {
        guard let key = EvidenceKey(job.key) else { throw .bury(code: "malformed-key") }
        let obstacle: String?
        do {
            obstacle = try await work(key, job.body)
        } catch {
            throw JobFailure(error)
        }
        if let obstacle { throw .retry(code: obstacle) }
    }
}

struct EndAllocationHandler: JobHandler {
    let workplace: Workplace

    func run(_ job: JobRow) async throws(JobFailure) {
        guard let key = AllocationKey(job.key) else { throw .bury(code: "malformed-key") }
        do {
            try await workplace.endAllocation(key, in: job.body)
        } catch {
            throw JobFailure(error)
        }
    }
}

struct ClockHandler: JobHandler {
    let workplace: Workplace

    func run(_ job: JobRow) async throws(JobFailure) {
        guard let key = CaseClockKey(job.key) else { throw .bury(code: "malformed-key") }
        do {
            try await workplace.runClocks(of: key.caseID, in: job.body)
        } catch {
            throw JobFailure(error)
        }
    }
}

struct ReleaseHandler: JobHandler {
    let workplace: Workplace

    func run(_ job: JobRow) async throws(JobFailure) {
        guard let key = ReleaseKey(job.key) else { throw .bury(code: "malformed-key") }
        do {
            try await workplace.releaseWork(key, in: job.body)
        } catch {
            throw JobFailure(error)
        }
    }
}

struct NoticeHandler: JobHandler {
    let workplace: Workplace

    func run(_ job: JobRow) async throws(JobFailure) {
        guard let id = NoticeID(job.key) else { throw .bury(code: "malformed-key") }
        let again: (code: String, seconds: Int64)?
        do {
            again = try await workplace.deliverNotice(id, in: job.body)
        } catch {
            throw JobFailure(error)
        }
        if let again { throw .postpone(code: again.code, seconds: again.seconds) }
    }
}

extension JobFailure {
    init(_ fault: CaseworkFault) {
        switch fault {
        // The case has ended meanwhile: nothing is left to do, but nobody expected that, so a person may look.
        case .refused(let refusal): self = .bury(code: refusal.code.rawValue)
        case .notFound(let subject): self = .bury(code: "not-found-\(subject.rawValue)")
        case .noSpace: self = .retry(code: "no-space")
        case .vault(.notStored), .vault(.damaged): self = .bury(code: "evidence-damaged")
        case .vault: self = .retry(code: "vault")
        case .keystore(let fault): self = .retry(code: fault.code)
        case .stale: self = .retry(code: "conflict")
        default: self = .retry(code: "records")
        }
    }
}

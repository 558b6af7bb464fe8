public import Logging
public import Records

/// Jobs that share a worker. What takes long, or waits for somebody else's machine, has a lane of its own and keeps nothing else
/// waiting: a clock runs out on its day beside the longest clip and the deadest mail server.
public enum JobLane: CaseIterable, Sendable {
    /// What follows from the case and the clock alone: a few milliseconds each.
    case casework
    /// The first look at evidence, for which a candidate waits.
    case firstLook
    /// The closer look, which takes minutes.
    case closerLook
    /// What waits for a transport, up to its limit of time.
    case delivery

    public init(of kind: JobKind) {
        self =
            switch kind {
            case .issueReceipt, .endAllocation, .runClocks, .releaseWork: .casework
            case .examineEvidence: .firstLook
            case .checkEvidence: .closerLook
            case .deliverNotice: .delivery
            }
    }

    /// A worker for each lane, over one table of jobs.
    public static func workers(
        over records: any JobRecords,
        handlers: [JobKind: any JobHandler],
        clock: any JobClock = SystemClock(),
        logger: Logger,
        policy: (JobLane) -> JobPolicy
    ) -> [JobWorker] {
        allCases.map { lane in
            JobWorker(
                records: records,
                handlers: handlers.filter { JobLane(of: $0.key) == lane },
                policy: policy(lane),
                clock: clock,
                logger: logger
            )
        }
    }
}

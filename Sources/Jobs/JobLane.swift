public import Logging
public import Records

/// Jobs that wait for each other and for no others: each lane has a worker of its own, so that a server of mail which does not answer, or
/// a long clip, delays no clock.
public enum JobLane: Hashable, Sendable, CaseIterable {
    /// What asks nobody but the records: clocks, allocations, receipts.
    case casework
    /// The first look at a clip, for which its candidate waits.
    case examination
    /// The closer look, which takes long.
    case closerLook
    /// What goes out to others, who may not answer.
    case delivery

    public init(_ kind: JobKind) {
        self =
            switch kind {
            case .issueReceipt, .endAllocation, .runClocks, .releaseWork: .casework
            case .examineEvidence: .examination
            case .checkEvidence: .closerLook
            case .deliverNotice: .delivery
            }
    }

    /// One worker for each lane, which does what the lane's kinds of `handlers` ask for.
    public static func workers(
        records: any JobRecords,
        handlers: [JobKind: any JobHandler],
        clock: any JobClock = SystemClock(),
        logger: Logger,
        policy: (JobLane) -> JobPolicy
    ) -> [JobWorker] {
        allCases.map { lane in
            JobWorker(
                records: records,
                handlers: handlers.filter { JobLane($0.key) == lane },
                policy: policy(lane),
                clock: clock,
                logger: logger
            )
        }
    }
}

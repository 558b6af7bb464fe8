import Dispatch

/// A serial queue on which system calls may block, so that they never hold a thread of the cooperative pool.
///
/// An actor that names a lane as its executor runs there; several actors may share one and then take turns. A lane
/// uses one thread at most.
final class BlockingLane: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Does work that belongs to no actor.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(VaultFault) -> Value
    ) async throws(VaultFault) -> Value {
        let outcome: Result<Value, VaultFault> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result(catching: work)) }
        }
        return try outcome.get()
    }
}

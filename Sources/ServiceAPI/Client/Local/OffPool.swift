import Dispatch

/// Work that blocks, on a thread of its own: the cooperative pool has as few threads as the machine has cores, and one
/// that waits for a disk or a keyboard would hold up everything else.
public enum OffPool {
    private static let queue = DispatchQueue(label: "assay.off-pool", attributes: .concurrent)

    public static func run<Value: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let outcome: Result<Value, Failure> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result(catching: work)) }
        }
        return try outcome.get()
    }
}

import Dispatch

/// Work that waits for a disk or computes for long, off the cooperative pool.
enum Blocking {
    private static let queue = DispatchQueue(label: "assay.keystore", attributes: .concurrent)

    static func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(KeystoreFault) -> Value
    ) async throws(KeystoreFault) -> Value {
        let outcome: Result<Value, KeystoreFault> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result(catching: work)) }
        }
        return try outcome.get()
    }
}

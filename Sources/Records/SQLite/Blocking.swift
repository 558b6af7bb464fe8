import Dispatch

/// Work that blocks its thread: it runs on Dispatch's threads, never on the cooperative pool, whose threads are as
/// few as the processor's cores.
enum Blocking {
    static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: work()) }
        }
    }
}

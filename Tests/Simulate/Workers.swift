import Dispatch
import Synchronization

/// Threads that share nothing but where they put their results.
enum Workers {
    static func run<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { worker in
            let result = work(worker)
            results.withLock { $0[worker] = result }
        }
        return results.withLock { found in (0..<count).compactMap { found[$0] } }
    }
}

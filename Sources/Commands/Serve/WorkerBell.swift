import Jobs
import Synchronization

/// Wakes the workers when a job was added. Their handlers need the workplace and the workplace needs the bell, so the bell
/// comes first and the workers are connected to it later; a job that is added before is found by a worker's first look.
final class WorkerBell: Sendable {
    private let workers = Mutex<[JobWorker]>([])

    func connect(_ workers: [JobWorker]) {
        self.workers.withLock { $0 = workers }
    }

    func ring() {
        for worker in workers.withLock({ $0 }) { worker.wake() }
    }
}

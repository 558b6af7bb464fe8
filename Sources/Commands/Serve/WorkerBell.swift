import Jobs
import Synchronization

/// Wakes the worker when a job was added. The worker's handlers need the workplace and the workplace needs the bell, so the bell
/// comes first and the worker is connected to it later; a job that is added before is found by the worker's first look.
final class WorkerBell: Sendable {
    private let worker = Mutex<JobWorker?>(nil)

    func connect(_ worker: JobWorker) {
        self.worker.withLock { $0 = worker }
    }

    func ring() {
        worker.withLock { $0 }?.wake()
    }
}

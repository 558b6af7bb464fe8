import Casework
import Logging
import ServiceLifecycle

/// Clears uploads away now and then, beside the server: what has expired, what nobody knows, what waits to be received.
struct UploadSweeper: Service {
    let workplace: Workplace
    /// Seconds between two looks.
    let interval: Int
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // Woken by the end of the service: then it is over.
                guard (try? await Task.sleep(for: .seconds(interval))) != nil else { return }
                do {
                    try await sweep(restingSeconds: 600)
                } catch {
                    // The next look may go better.
                    logger.error("uploads were not swept", metadata: ["error": "\(type(of: error))"])
                }
            }
        }
    }

    /// - Parameter restingSeconds: how long a staging file has to have rested before anything is done about it.
    func sweep(restingSeconds: Int64) async throws(CaseworkFault) {
        let sweep = try await workplace.sweepUploads(restingSeconds: restingSeconds)
        for (upload, code) in sweep.failures.sorted(by: { $0.key < $1.key }) {
            logger.error("an upload was not swept", metadata: ["upload": "\(upload)", "error": "\(code)"])
        }
        guard sweep.takenUp + sweep.expired + sweep.orphans > 0 else { return }
        logger.notice(
            "swept uploads",
            metadata: [
                "takenUp": "\(sweep.takenUp)", "expired": "\(sweep.expired)", "orphans": "\(sweep.orphans)",
            ]
        )
    }
}

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
                    try await sweep(orphanSeconds: 600)
                } catch {
                    // The next look may go better.
                    logger.error("uploads were not swept", metadata: ["error": "\(type(of: error))"])
                }
            }
        }
    }

    /// - Parameter orphanSeconds: how long a staging file of nobody has to have rested.
    func sweep(orphanSeconds: Int64) async throws(CaseworkFault) {
        let sweep = try await workplace.sweepUploads(orphanSeconds: orphanSeconds)
        guard !sweep.isEmpty else { return }
        logger.notice(
            "swept uploads",
            metadata: [
                "takenUp": "\(sweep.takenUp)", "expired": "\(sweep.expired)", "orphans": "\(sweep.orphans)",
            ]
        )
    }
}

import Logging
import ServiceLifecycle

/// Looks now and then whether the certificate's files have changed, beside the server.
struct TLSRenewal: Service {
    let identity: TLSIdentity
    let logger: Logger
    var period = Duration.seconds(10)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var last: TLSFault?
            while !Task.isCancelled {
                do { try await Task.sleep(for: period) } catch { return }
                do throws(TLSFault) {
                    if try await identity.reload() { logger.notice("took the renewed certificate") }
                    last = nil
                } catch {
                    // Once for each fault, not with each look.
                    if error != last {
                        logger.warning("kept the former certificate", metadata: ["code": .string(error.code)])
                    }
                    last = error
                }
            }
        }
    }
}

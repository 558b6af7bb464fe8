import Intake
import Logging
import ServiceAPI
import ServiceLifecycle

/// Asks the service once through its own public address, and warns when a proxy before it would make uploads lose what
/// arrived.
struct PublicAddressWatch: Service {
    let address: PublicAddress
    let logger: Logger
    /// Until connections are taken, also by a proxy that starts at the same time.
    var delay = Duration.seconds(2)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            do { try await Task.sleep(for: delay) } catch { return }
            await look()
        }
        // A service that ends takes the others with it.
        try? await gracefulShutdown()
    }

    private func look() async {
        guard let address = ServiceAddress(address.text) else { return }
        do {
            let anonymous = ServiceClient.Configuration(address: address, token: nil, seconds: 20)
            let finding = try await ServiceClient.with(anonymous) { try await ProxyProbe.look($0) }
            if let remedy = finding.remedy {
                logger.warning("public address", metadata: ["found": "\(finding.found)", "remedy": "\(remedy)"])
            } else {
                logger.notice("public address", metadata: ["found": "\(finding.found)"])
            }
        } catch {
            guard !Task.isCancelled else { return }
            logger.notice(
                "public address",
                metadata: [
                    "found": "the service does not reach itself there",
                    "remedy": "Look from elsewhere: assay doctor --server \(address)",
                ]
            )
        }
    }
}

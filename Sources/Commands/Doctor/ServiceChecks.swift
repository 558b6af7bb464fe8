import Jobs
import Recognition
import ServiceAPI

/// What can be looked at over the network.
struct ServiceChecks {
    let settings: ServiceSettings

    func all() async -> [DoctorCheck] {
        // Short: a person waits, and a service that needs longer for this is in trouble.
        let anonymous = ServiceClient.Configuration(address: settings.address, token: nil, seconds: 10)
        var checks: [DoctorCheck] = []
        do {
            checks += try await ServiceClient.with(anonymous) { client in try await health(client) }
        } catch {
            return [DoctorCheck("service", failing: error)]
        }
        do {
            let status = try await ServiceClient.with(anonymous) { try await $0.readiness() }
            checks.append(DoctorCheck("readiness", .works, status.status))
        } catch {
            checks.append(DoctorCheck("readiness", failing: error))
        }
        checks.append(await way())
        checks.append(await token())
        return checks
    }

    private func health(_ client: ServiceClient) async throws -> [DoctorCheck] {
        let before = SystemClock().now()
        let (status, date) = try await client.health()
        let after = SystemClock().now()
        var checks = [
            DoctorCheck(
                "service",
                .works,
                "\(settings.address) answers “\(status.status)” in \(after.since(before)) ms"
            ),
            DoctorChecks.version(of: status.version),
        ]
        // The middle of the round trip, and of the second that `Date` is cut to.
        if let date {
            let middle = before.adding(milliseconds: after.since(before) / 2)
            checks.append(DoctorChecks.clock(skew: date.adding(milliseconds: 500).since(middle)))
        }
        return checks
    }

    /// What stands before the service.
    private func way() async -> DoctorCheck {
        do {
            let anonymous = ServiceClient.Configuration(address: settings.address, token: nil, seconds: 20)
            let finding = try await ServiceClient.with(anonymous) { try await ProxyProbe.look($0) }
            return DoctorCheck("way", finding == .passesOn ? .works : .attention, finding.found, remedy: finding.remedy)
        } catch {
            return DoctorCheck("way", failing: error)
        }
    }

    private func token() async -> DoctorCheck {
        do {
            let me = try await ServiceClient.with(try settings.client) { try await $0.me() }
            return DoctorCheck("token", .works, "\(me.role.rawValue) of \(me.body), \(me.name ?? me.person.text)")
        } catch {
            return DoctorCheck("token", failing: error)
        }
    }
}

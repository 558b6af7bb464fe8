import ArgumentParser
import ServiceAPI

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Find out why something does not work.",
        discussion: """
            Looks at the configuration, the service, its version and clock, the token, the examiner with its sandbox and \
            FFmpeg's version, and the free disk space, and says for each what to do. Changes nothing.

            Example:
              $ assay doctor
              $ assay doctor --server https://assay.example.org --json
            """
    )

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run() async throws {
        let output = shown.output
        let environment = service.environment
        var checks: [DoctorCheck] = []
        do {
            let settings = try service.settings()
            checks.append(DoctorChecks.settings(settings, path: service.places(environment).configuration))
            checks += await ServiceChecks(settings: settings).all()
        } catch {
            checks.append(DoctorCheck("configuration", failing: error))
        }
        checks += await ExaminerChecks.all()
        checks.append(DoctorChecks.disk(at: service.places(environment).uploads))
        try output.show(checks) { $0.checks(checks) }
        if let worst = checks.first(where: { $0.state == .fails }) { throw CommandFault.reported(worst.status) }
    }
}

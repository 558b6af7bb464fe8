import ServiceAPI

/// Where every error of a command ends: told once, turned into an exit code.
enum FaultReport {
    static func message(of error: any Error) -> (FaultMessage?, ExitStatus) {
        switch error {
        case let fault as CommandFault: (fault.message, fault.status)
        case let fault as ClientFault: (fault.message, fault.status)
        case is CancellationError: (nil, .interrupted)
        default:
            (
                FaultMessage(
                    "internal",
                    "something went wrong that was not foreseen: \(type(of: error))",
                    "Run the command again; if it happens twice, tell the maintainers."
                ), .internalFault
            )
        }
    }
}

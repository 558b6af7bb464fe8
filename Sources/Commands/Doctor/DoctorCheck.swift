/// One thing that was looked at.
struct DoctorCheck: Encodable, Equatable {
    enum State: String, Encodable {
        case works
        /// It works, but somebody should know.
        case attention
        case fails
    }

    let name: String
    let state: State
    let found: String
    /// What to do.
    let remedy: String?
    /// What the command ends with when this is what fails.
    let status: ExitStatus

    init(_ name: String, _ state: State, _ found: String, remedy: String? = nil, status: ExitStatus = .internalFault) {
        self.name = name
        self.state = state
        self.found = found
        self.remedy = remedy
        self.status = status
    }

    init(_ name: String, failing error: any Error) {
        let (message, status) = FaultReport.message(of: error)
        self.init(name, .fails, message?.what ?? "stopped", remedy: message?.remedy, status: status)
    }

    private enum CodingKeys: CodingKey {
        case name
        case state
        case found
        case remedy
    }
}

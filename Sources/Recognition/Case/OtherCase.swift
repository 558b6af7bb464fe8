/// What an application is to know of another case of the same person under the same scheme, in whatever edition.
public struct OtherCase: Hashable, Sendable {
    public let id: CaseID
    /// Those that have not left it.
    public let units: Set<UnitCode>
    public let status: CaseStatus

    public init(id: CaseID, units: Set<UnitCode>, status: CaseStatus) {
        self.id = id
        self.units = units
        self.status = status
    }

    /// It is on its way to a decision of which its candidate is told, the first one or one that is taken anew.
    var isRunning: Bool {
        switch status {
        case .enquiry, .applied, .admitted, .planned, .collecting, .submitted, .returned, .ready, .inAssessment,
            .furtherEvidence, .conversation, .recommended, .decided, .appealed, .reassessment, .onHold:
            true
        case .ineligible, .certified, .partiallyRecognised, .notRecognised, .suspended, .reduced, .revoked, .expired,
            .withdrawn, .lapsed, .void:
            false
        }
    }
}

/// What must be done within a time is done before its clock has run out, whether or not somebody has noticed that it has.
enum ClockAllows {
    static func refusal(
        of kind: ClockKind,
        at instant: Instant,
        in state: CaseState,
        under rules: CaseRules
    ) -> Refusal? {
        if let expired = state.clocks.expired.first(where: { state.runs($0.key, as: kind) }), instant >= expired.value {
            return Self.late(kind, expired.value)
        }
        do {
            let clock = try state.runningClocks(under: rules).first { $0.key.kind == kind }
            guard let clock, clock.isOver(at: instant) else { return nil }
            return late(kind, clock.dueAt)
        } catch {
            return Refusal(error)
        }
    }

    static func late(_ kind: ClockKind, _ dueAt: Instant) -> Refusal {
        Refusal(
            .tooLate,
            reason: "The time for it (\(kind.rawValue)) was over at \(dueAt).",
            remedy: "Ask the body; an administrator can extend a clock before it has run out."
        )
    }
}

extension CaseState {
    /// Whether the run of a clock is the one that counts now.
    fileprivate func runs(_ key: ClockKey, as kind: ClockKind) -> Bool {
        guard key.kind == kind else { return false }
        return switch kind {
        case .appealLodging: key.startedAt == appealOpenedAt
        case .reassessment: key.startedAt == notifiedAt
        default: false
        }
    }
}

extension Refusal {
    public init(_ fault: ClockFault) {
        self.init(
            .timeZoneUnknown,
            reason: "The time zone database of the service does not have the scheme's zone.",
            remedy: "Ask the operator: `assay doctor` says what is missing (\(fault.code))."
        )
    }
}

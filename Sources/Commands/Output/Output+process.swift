import Recognition
import ServiceAPI
import Terminal

extension Output {
    func performed(_ performed: PerformedView) -> [String] {
        facts([
            ("case", performed.caseID.text), ("status", performed.status.rawValue),
            ("version", String(performed.version)), ("code", performed.code),
        ])
    }

    func performed(_ performed: PersonVerbView) -> [String] {
        facts([("person", performed.person.text), ("code", performed.code)])
            + (performed.released ?? []).map { "back to the queue: \($0.unit) of case \($0.caseID)" }
    }

    func acts(_ acts: [ActView]) -> [String] {
        table(
            [
                .init("NO", alignment: .trailing), .init("WHEN"), .init("ACT", shrinks: true), .init("ROLE"),
                .init("BY"),
            ],
            acts.map {
                [String($0.version), time($0.at), $0.kind, $0.role.rawValue, $0.person?.text ?? ""]
            },
            none: "Nothing was done."
        )
    }

    func clocks(_ clocks: [ClockView]) -> [String] {
        table(
            [.init("CLOCK"), .init("SUBJECT", shrinks: true), .init("URGES"), .init("ENDS"), .init("BEGAN")],
            clocks.map {
                [$0.clock.rawValue, $0.subject.description, $0.urges.rawValue, time($0.dueAt), time($0.startedAt)]
            },
            none: "No clock of the case runs."
        )
    }
}

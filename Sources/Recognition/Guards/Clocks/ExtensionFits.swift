/// A clock is extended while it runs, to a later end that lies in the future.
struct ExtensionFits: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .extended(let act) = proposal.act else { return nil }
        let running: [RunningClock]
        do {
            running = try state.runningClocks(under: rules)
        } catch {
            return Refusal(error)
        }
        guard act.clock.kind != .certificateValidity, let clock = running.first(where: { $0.key == act.clock }),
            !clock.isOver(at: proposal.at)
        else {
            return Refusal(
                .clockNotDue,
                reason: "This clock does not run, or has run out.",
                remedy: "`assay case clocks` lists those that run; a certificate is renewed."
            )
        }
        guard act.from == clock.dueAt, act.until > act.from, act.until > proposal.at else {
            return Refusal(
                .extensionWrong,
                reason: "The clock ends at \(clock.dueAt); an extension ends later.",
                remedy: "Look at the clock again and give a later end."
            )
        }
        return nil
    }
}

import Recognition

extension Invariant {
    static let decision: [Invariant] = [
        Invariant(
            "nobody-who-assessed-decides",
            "Nobody decides who has judged a unit of the case, or whose case it is.",
            at: [.decided]
        ) {
            moment in
            guard let decider = moment.author else { return false }
            return decider != moment.before.candidate && !moment.chronicle.judgings.contains { $0.person == decider }
        },
        Invariant(
            "nobody-who-verified-decides",
            "Nobody decides who has verified a judgement of the case.",
            at: [.decided]
        ) { moment in
            !moment.chronicle.verifiers.contains { $0 == moment.author }
        },
        Invariant("panel-does-not-decide", "Nobody decides who has sat over an appeal in the case.", at: [.decided]) {
            moment in
            !moment.chronicle.panels.contains { $0.people.contains { $0 == moment.author } }
        },
        Invariant(
            "units-settled-first",
            "Nothing is recommended or decided while a unit has no outcome.",
            at: [.recommended, .decided]
        ) { moment in
            moment.before.units.allSatisfy { $0.outcome != nil && $0.outcome != .furtherEvidence }
                && moment.chronicle.holders.isEmpty
        },
        Invariant(
            "samples-verified-first",
            "Nothing is recommended or decided while a sample waits for its verification.",
            at: [.recommended, .decided]
        ) { moment in
            // A unit that was withdrawn, void or begun anew leaves its sample behind.
            !moment.chronicle.openSamples.contains { open in
                moment.before.unit(open.unit)?.openSample?.act.sample == open.sample
            } && !moment.before.units.contains { $0.openSample != nil && $0.openSample?.attempt == $0.attempt }
        },
        Invariant(
            "nobody-verifies-own-judgement",
            "A sample is verified by somebody who has not judged the unit.",
            at: [.verified]
        ) {
            moment in
            guard case .verified(let act) = moment.act,
                let unit = moment.chronicle.openSamples.first(where: { $0.sample == act.sample })?.unit
            else { return false }
            return moment.author != moment.before.candidate
                && !moment.chronicle.judgings.contains { $0.unit == unit && $0.person == moment.author }
        },
        Invariant("open-sample-is-known", "A unit that was drawn for verification waits for it.", at: [.sampled]) {
            moment in
            guard case .sampled(let act) = moment.act else { return true }
            return moment.after.unit(act.unit)?.openSample?.act.sample == act.sample
        },
        Invariant(
            "nothing-decided-above",
            "A decision settles each unit once, never higher than it was judged; its outcome follows from them.",
            at: [.decided]
        ) { moment in
            guard case .decided(let act) = moment.act else { return true }
            return act.units.map(\.unit) == moment.before.units.map(\.reference.code)
                && act.outcome == CaseOutcome.following(act.units.map(\.outcome))
                && act.units.allSatisfy { decided in
                    !decided.outcome.isRecognised || moment.before.unit(decided.unit)?.outcome == decided.outcome
                }
        },
        Invariant(
            "decided-once",
            "A decision that stands is not taken again; an appeal or a reassessment must have reopened it.",
            at: [.decided, .recommended]
        ) { $0.before.decision == nil },
        Invariant("old-decisions-stay", "A decision stays as it was, also when a later one takes its place.") {
            moment in
            moment.after.decisions.count >= moment.before.decisions.count
                && moment.after.decisions.count >= moment.chronicle.decisions.count
                && moment.chronicle.decisions.indices.allSatisfy {
                    moment.chronicle.decisions[$0] == moment.after.decisions[$0].act
                }
        },
        Invariant(
            "notified-once",
            "The candidate is told of each decision once, and of one that stands.",
            at: [.notified]
        ) {
            moment in
            guard case .notified(let act) = moment.act else { return true }
            return moment.chronicle.decisions.last?.decision == act.decision
                && !moment.chronicle.notified.contains(act.decision) && moment.after.notifiedAt == moment.proposal.at
        },
    ]
}

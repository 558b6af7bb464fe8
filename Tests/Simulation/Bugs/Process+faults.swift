import Recognition

/// The ways for a domain to be wrong: it lets something through, it forgets something, it refuses what is right, it reads what may be
/// deleted; and for a store: it does not know what was asked before.
extension Process {
    /// Acts of these kinds are taken although a rule stands against them.
    static func letting(
        _ kinds: Set<CaseAct.Kind>,
        through code: RefusalCode,
        where isWrong: @escaping @Sendable (CaseState, Proposal) -> Bool = { _, _ in true }
    ) -> Process {
        Process(next: { state, proposal, rules in
            let answer = Transition.next(state, proposal, under: rules)
            guard case .failure(let refusal) = answer, refusal.code == code, kinds.contains(proposal.act.kind),
                isWrong(state, proposal), let next = CaseState.next(state, envelope(of: proposal, after: state))
            else { return answer }
            return .success(next)
        })
    }

    /// Acts are recorded, and the fold makes nothing of them.
    static func forgetting(_ isForgotten: @escaping @Sendable (CaseAct) -> Bool) -> Process {
        // An enquiry in an open case changes nothing but the version.
        folding { state, act in
            guard let state, isForgotten(act) else { return act }
            return .enquired(.init(candidate: state.candidate, scheme: state.scheme))
        }
    }

    /// The fold reads another act than the one that was recorded.
    static func folding(_ misread: @escaping @Sendable (CaseState?, CaseAct) -> CaseAct) -> Process {
        Process(
            next: { state, proposal, rules in
                Transition.next(state, proposal, under: rules).map { right in
                    let wrong = misread(state, proposal.act)
                    if wrong == proposal.act { return right }
                    let changed = Proposal(act: wrong, author: proposal.author, at: proposal.at)
                    return CaseState.next(state, envelope(of: changed, after: state)) ?? right
                }
            },
            fold: { state, act in
                let envelope = act.envelope
                guard case .onCase(let right) = envelope.deed else { return state }
                let wrong = misread(state, right)
                if wrong == right { return CaseState.next(state, envelope) }
                return CaseState.next(
                    state,
                    Envelope(
                        id: envelope.id,
                        body: envelope.body,
                        stream: envelope.stream,
                        version: envelope.version,
                        at: envelope.at,
                        author: envelope.author,
                        deed: .onCase(wrong)
                    )
                )
            }
        )
    }

    /// The fold makes nothing of an act whose personal part was deleted.
    static let readingPersonalParts = Process(fold: { state, act in
        let isErased = act.envelope.commitment != nil && act.personal == nil
        return isErased ? state : CaseState.next(state, act.envelope)
    })

    /// A command that comes twice is done twice.
    static let forgettingAnswers = Process(remembersAnswers: false)

    /// Acts are refused that nothing stands against.
    static func refusing(_ isRefused: @escaping @Sendable (CaseAct) -> Bool) -> Process {
        Process(next: { state, proposal, rules in
            guard isRefused(proposal.act) else { return Transition.next(state, proposal, under: rules) }
            return .failure(Refusal(.roleMayNot, reason: "Nobody may do this.", remedy: "There is none."))
        })
    }

    private static func envelope(of proposal: Proposal, after state: CaseState) -> Envelope {
        Envelope(
            id: ActID(canonical: Cast.code(0)),
            body: World.body,
            stream: Life.stream,
            version: state.version + 1,
            at: proposal.at,
            author: proposal.author,
            deed: .onCase(proposal.act)
        )
    }
}

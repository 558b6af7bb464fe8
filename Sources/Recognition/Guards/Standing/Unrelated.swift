/// Nobody takes, judges or decides on the work of somebody to whom a relation is declared, by either of the two.
struct Unrelated: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let found: (person: PersonID?, remedy: String)? =
            switch proposal.act {
            case .allocated(let act): (act.assessor, "Take the next one: `assay queue next`.")
            case .judged: (proposal.author.person, "Give the unit back: `assay queue release`.")
            case .decided: (proposal.author.person, "Ask another certifier.")
            default: nil
            }
        guard let found, let person = found.person, state.isRelated(person, at: proposal.at, rules) else { return nil }
        return Refusal(
            .notImpartial,
            reason: "A relation between \(person) and the candidate is declared.",
            remedy: found.remedy
        )
    }
}

extension CaseState {
    /// Whether one of the two has declared that they stand in a relation which may make partial.
    func isRelated(_ person: PersonID, at instant: Instant, _ rules: CaseRules) -> Bool {
        func declares(_ one: PersonID, _ other: PersonID) -> Bool {
            rules.people[one]?.relations.contains { relation in
                relation.party == .person(other) && (relation.from.map { $0 <= instant } ?? true)
                    && (relation.until.map { instant < $0 } ?? true)
            } == true
        }
        return declares(person, candidate) || declares(candidate, person)
    }
}

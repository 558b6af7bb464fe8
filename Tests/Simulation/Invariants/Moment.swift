import Recognition

/// An act that was accepted, with the state before and after it.
struct Moment {
    let proposal: Proposal
    let before: CaseState
    let after: CaseState
    /// Of the acts before this one.
    let chronicle: Chronicle
    let book: Rulebook

    var rules: CaseRules { book.rules }
    var act: CaseAct { proposal.act }
    var author: PersonID? { proposal.author.person }
}

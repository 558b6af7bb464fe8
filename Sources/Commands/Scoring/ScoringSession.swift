import Recognition
import ServiceAPI

/// A scoring at the keyboard: which question comes next, and what an answer changes. Without a terminal and without a
/// service, so that a test can walk through it.
struct ScoringSession: Sendable {
    enum Step: Equatable, Sendable {
        case verdict(Int)
        case level(Int)
        case citations(Int)
        case rule(Int)
        /// Only where the scheme asks for it.
        case challenge
        case comment
        case review
    }

    enum Reaction: Equatable, Sendable {
        /// Another question.
        case moved
        /// Another question, and an answer worth keeping.
        case changed
        /// The same question again, and why.
        case complaint(String)
        case help
        case quit
        case record
    }

    static let rules = ["valid", "sufficient", "authentic", "current"]

    let assignment: AssignmentView
    let aliases: EvidenceAliases
    let criteria: [Criterion]
    var step: Step
    var judgements: [CriterionCode: JudgementView] = [:]
    var affirmed: [Bool?] = [nil, nil, nil, nil]
    /// In which clips; nil: not answered.
    var challengeSeen: [EvidenceID]?
    var outcome: UnitOutcome?
    var comment: String?

    /// Goes on from the draft of the assignment, at the first question without an answer.
    init(_ assignment: AssignmentView) {
        self.assignment = assignment
        aliases = EvidenceAliases(of: assignment)
        criteria = assignment.rubric.unit.criteria
        step = .review
        if let draft = assignment.draft?.scoring {
            for judgement in draft.judgements { judgements[judgement.criterion] = judgement }
            if let rules = draft.rulesOfEvidence {
                affirmed = [rules.valid, rules.sufficient, rules.authentic, rules.current]
            }
            challengeSeen = draft.challengeSeen
            outcome = draft.outcome
            comment = draft.comment
        }
        step = firstOpen
    }

    /// What has been answered so far.
    var scoring: ScoringView {
        let rules = RulesOfEvidenceView(
            valid: affirmed[0],
            sufficient: affirmed[1],
            authentic: affirmed[2],
            current: affirmed[3]
        )
        return ScoringView(
            judgements: criteria.compactMap { judgements[$0.code] },
            rulesOfEvidence: affirmed.allSatisfy { $0 == nil } ? nil : rules,
            outcome: outcome,
            comment: comment,
            // A clip whose last citation was taken away since is not spoken of any more.
            challengeSeen: challengeSeen.map { seen in
                let cited = cited
                return seen.filter(cited.contains)
            }
        )
    }

    /// What is cited so far and was filmed or recorded by the candidate: where the challenge has to be confirmed, of these.
    var clipsToConfirm: [EvidenceID] {
        let cited = cited
        return assignment.evidence.filter {
            cited.contains($0.id) && $0.provenance != .session && $0.facts?.kind.hasLength == true
        }.map(\.id)
    }

    /// The clips that are cited so far.
    var cited: Set<EvidenceID> { Set(judgements.values.flatMap(\.citations).map(\.evidence)) }

    /// Criteria without a verdict.
    var open: [CriterionCode] { criteria.map(\.code).filter { judgements[$0] == nil } }

    var isComplete: Bool { open.isEmpty && !affirmed.contains(nil) && !isChallengeOpen }

    /// It has to be said where the challenge is, and was not.
    var isChallengeOpen: Bool { asksForChallenge && challengeSeen == nil }

    var asksForChallenge: Bool { assignment.mustConfirmChallenge == true }

    private var firstOpen: Step {
        if let index = criteria.firstIndex(where: { judgements[$0.code] == nil }) { return .verdict(index) }
        if let index = affirmed.firstIndex(where: { $0 == nil }) { return .rule(index) }
        if isChallengeOpen { return .challenge }
        return .review
    }

    /// The criterion that the question is about.
    var criterion: Criterion? {
        switch step {
        case .verdict(let index), .level(let index), .citations(let index): criteria[index]
        case .rule, .challenge, .comment, .review: nil
        }
    }

    /// Takes a line as it was typed.
    mutating func take(_ line: String) -> Reaction {
        let answer = String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        if let reaction = takeCommand(answer) { return reaction }
        switch step {
        case .verdict(let index): return takeVerdict(answer, index)
        case .level(let index): return takeLevel(answer, index)
        case .citations(let index): return takeCitations(answer, index)
        case .rule(let index): return takeRule(answer, index)
        case .challenge: return takeChallenge(answer)
        case .comment: return takeComment(answer)
        case .review: return takeReview(answer)
        }
    }
}

import Recognition
import ServiceAPI
import Terminal

/// What the scoring dialogue shows.
extension Output {
    func opening(_ session: ScoringSession) -> [String] {
        let view = session.assignment
        return facts([
            ("case", view.caseID.text), ("unit", "\(view.unit) \(text(view.rubric.unit.title))"),
            ("yours until", time(view.until)),
            ("challenge", view.challenge),
        ]) + (view.draft.map { ["Going on from draft \($0.revision)."] } ?? []) + ["? shows what can be typed."]
    }

    /// The lines above the prompt of a question.
    func question(_ session: ScoringSession) -> [String] {
        switch session.step {
        case .verdict(let index):
            let criterion = session.criteria[index]
            let serving = session.assignment.evidence.filter { clip in
                session.assignment.rubric.unit.requirement(clip.requirement)?.criteria.contains(criterion.code) == true
            }
            return ["", "Criterion \(index + 1) of \(session.criteria.count)"] + self.criterion(criterion, indent: 0)
                + clips(serving.isEmpty ? session.assignment.evidence : serving, session.aliases).map { "  " + $0 }
                + (session.judgements[criterion.code].map {
                    ["so far:"] + judgement($0, aliases: session.aliases, indent: 2)
                } ?? [])
        case .level(let index):
            let verdict = session.judgements[session.criteria[index].code]?.verdict ?? .met
            return ScoringSession.levels(of: session.criteria[index], for: verdict).enumerated().map { number, level in
                "  \(number + 1) \(level.code): \(text(level.text)) (\(level.points))"
            }
        case .citations: return []
        case .rule(0): return ["", "The rules of evidence, for the unit as a whole"]
        case .rule: return []
        case .challenge:
            let challenge = session.assignment.challenge.map { " \($0)" } ?? ""
            return [
                "", "The challenge\(challenge), in the clips that you cite",
                "  " + confirmed(session.clipsToConfirm, session.aliases),
            ]
        case .comment: return [""]
        case .review: return ["", "Your scoring"] + scoring(session.scoring, session.aliases)
        }
    }

    func prompt(_ session: ScoringSession) -> String {
        let kept = session.criterion.flatMap { session.judgements[$0.code] }
        return switch session.step {
        case .verdict: "m met, n not met, i insufficient, - not applicable\(hint(kept?.verdict.rawValue)): "
        case .level: "level\(hint(kept?.level?.text)): "
        case .citations: "seen at, as e1@12-18\(hint(kept.map { citations($0, session.aliases) })): "
        case .rule(let index):
            "\(ScoringSession.rules[index]): \(Self.meanings[index]) y/n\(hint(session.affirmed[index].map { $0 ? "y" : "n" })): "
        case .challenge:
            "seen or heard in, as e1 e2, all or - for none\(hint(session.scoring.challengeSeen.map { confirmed($0, session.aliases) })): "
        case .comment: "comment to the candidate\(hint(session.comment)): "
        case .review:
            "y record, b back, q keep the draft; outcome: f further evidence, n not yet competent, r as the rule says: "
        }
    }

    private static let meanings = [
        "does it show the skill that the unit describes?", "is there enough of it to judge?",
        "is it the candidate's own work?",
        "is it recent enough?",
    ]

    private func citations(_ judgement: JudgementView, _ aliases: EvidenceAliases) -> String {
        judgement.citations.map(aliases.text(of:)).joined(separator: " ")
    }

    func confirmed(_ seen: [EvidenceID], _ aliases: EvidenceAliases) -> String {
        seen.isEmpty ? "-" : seen.map(aliases.name(of:)).joined(separator: " ")
    }

    private func hint(_ kept: String?) -> String {
        guard let kept, !kept.isEmpty else { return "" }
        return " [" + TextWidth.truncated(TerminalText.safe(kept), to: 40) + "]"
    }
}

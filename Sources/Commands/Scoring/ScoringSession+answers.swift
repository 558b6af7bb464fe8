import Recognition
import ServiceAPI

/// Answers to the questions about criteria.
extension ScoringSession {
    mutating func takeVerdict(_ answer: String, _ index: Int) -> Reaction {
        let criterion = criteria[index]
        let verdict: Verdict
        switch answer.lowercased() {
        case "m": verdict = .met
        case "n": verdict = .notMet
        case "i": verdict = .insufficient
        case "-": verdict = .notApplicable
        case "":
            guard let kept = judgements[criterion.code] else { return .complaint("m, n, i or -, please; ? for help.") }
            step = question(after: kept.verdict, index)
            return .moved
        default: return .complaint("m, n, i or -, please; ? for help.")
        }
        let before = judgements[criterion.code]
        let agreeing = Self.levels(of: criterion, for: verdict)
        let level = agreeing.count == 1 ? agreeing[0].code : agreeing.first { $0.code == before?.level }?.code
        judgements[criterion.code] = JudgementView(
            criterion: criterion.code,
            verdict: verdict,
            level: level,
            citations: verdict == .notApplicable ? [] : before?.citations ?? [],
            comment: before?.comment
        )
        step = question(after: verdict, index)
        return .changed
    }

    mutating func takeLevel(_ answer: String, _ index: Int) -> Reaction {
        guard let judgement = judgements[criteria[index].code] else {
            step = .verdict(index)
            return .moved
        }
        let levels = Self.levels(of: criteria[index], for: judgement.verdict)
        if answer.isEmpty {
            step = .citations(index)
            return .moved
        }
        let numbered = Int(answer).flatMap { levels.indices.contains($0 - 1) ? levels[$0 - 1] : nil }
        guard let level = levels.first(where: { $0.code.text == answer }) ?? numbered else {
            return .complaint(
                "One of \(levels.enumerated().map { "\($0 + 1) (\($1.code))" }.joined(separator: ", ")), please."
            )
        }
        judgements[judgement.criterion] = JudgementView(
            criterion: judgement.criterion,
            verdict: judgement.verdict,
            level: level.code,
            citations: judgement.citations,
            comment: judgement.comment
        )
        step = .citations(index)
        return .changed
    }

    mutating func takeCitations(_ answer: String, _ index: Int) -> Reaction {
        guard let judgement = judgements[criteria[index].code] else {
            step = .verdict(index)
            return .moved
        }
        if answer.isEmpty {
            if judgement.verdict == .met && judgement.citations.isEmpty {
                return .complaint("A criterion that is met needs a citation, as e1@12-18.")
            }
            step = after(index)
            return .moved
        }
        let citations: [CitationView]
        do throws(ScoringFault) {
            citations = try CitationText.citations(answer, aliases)
        } catch {
            return .complaint("\(error).")
        }
        for citation in citations {
            guard let clip = assignment.evidence.first(where: { $0.id == citation.evidence }) else {
                return .complaint("\(ScoringFault.evidenceUnknown(citation.evidence.text)).")
            }
            if let complaint = complaint(about: citation, into: clip) { return .complaint(complaint) }
        }
        judgements[judgement.criterion] = JudgementView(
            criterion: judgement.criterion,
            verdict: judgement.verdict,
            level: judgement.level,
            citations: citations,
            comment: judgement.comment
        )
        step = after(index)
        return .changed
    }

    private func complaint(about citation: CitationView, into clip: EvidenceView) -> String? {
        guard let facts = clip.facts else { return nil }
        let name = aliases.name(of: clip.id)
        guard facts.kind.hasLength else {
            return citation.end == nil ? nil : "\(name) has no seconds: cite it as \(name)."
        }
        guard let end = citation.end else { return "\(name) needs seconds, as \(name)@12-18." }
        let last = facts.durationMilliseconds
        return end > last ? "\(name) ends at \(SecondsText.text(last)) seconds." : nil
    }

    /// The levels that say the same as a verdict.
    static func levels(of criterion: Criterion, for verdict: Verdict) -> [Level] {
        switch verdict {
        case .met: criterion.levels.filter(\.isMet)
        case .notMet: criterion.levels.filter { !$0.isMet }
        case .insufficient, .notApplicable: []
        }
    }

    private func question(after verdict: Verdict, _ index: Int) -> Step {
        switch verdict {
        case .met, .notMet: Self.levels(of: criteria[index], for: verdict).count > 1 ? .level(index) : .citations(index)
        case .insufficient, .notApplicable: after(index)
        }
    }
}

import Recognition
import ServiceAPI

/// What can be typed at any question.
extension ScoringSession {
    static let help = [
        "b: back to the question before", "s: skip this criterion for now", "g 1.2: go to criterion 1.2",
        ": text: remark on this criterion (“:” alone takes it away)", "q: keep the draft and stop",
        "Enter: keep the answer that is shown",
    ]

    /// Nil when the line is an answer and no command.
    mutating func takeCommand(_ line: String) -> Reaction? {
        switch line {
        case "?": return .help
        case "q": return .quit
        case "b": return goBack()
        case "s":
            guard let index = index(of: step) else { return nil }
            step = after(index)
            return .moved
        default: break
        }
        if line.hasPrefix("g "), step != .comment { return go(to: String(line.dropFirst(2).drop { $0 == " " })) }
        // In the comment to the candidate a colon is a colon.
        if line.hasPrefix(":"), let criterion {
            return remark(String(line.dropFirst().drop { $0 == " " }), on: criterion)
        }
        return nil
    }

    private mutating func goBack() -> Reaction {
        switch step {
        case .verdict(0): return .complaint("This is the first question.")
        case .verdict(let index): step = .verdict(index - 1)
        case .level(let index), .citations(let index): step = .verdict(index)
        case .rule(0): step = .verdict(criteria.count - 1)
        case .rule(let index): step = .rule(index - 1)
        case .challenge: step = .rule(Self.rules.count - 1)
        case .comment: step = asksForChallenge ? .challenge : .rule(Self.rules.count - 1)
        case .review: step = .comment
        }
        return .moved
    }

    private mutating func go(to code: String) -> Reaction {
        guard let index = criteria.firstIndex(where: { $0.code.text == code }) else {
            return .complaint("\(ScoringFault.criterionUnknown(code, known: criteria.map(\.code.text))).")
        }
        step = .verdict(index)
        return .moved
    }

    private mutating func remark(_ text: String, on criterion: Criterion) -> Reaction {
        guard let judgement = judgements[criterion.code] else {
            return .complaint("Give the verdict first, then the remark.")
        }
        judgements[criterion.code] = JudgementView(
            criterion: judgement.criterion,
            verdict: judgement.verdict,
            level: judgement.level,
            citations: judgement.citations,
            comment: text.isEmpty ? nil : text
        )
        return .changed
    }

    private func index(of step: Step) -> Int? {
        switch step {
        case .verdict(let index), .level(let index), .citations(let index): index
        case .rule, .challenge, .comment, .review: nil
        }
    }

    /// The question after everything about a criterion.
    func after(_ index: Int) -> Step { index + 1 < criteria.count ? .verdict(index + 1) : .rule(0) }
}

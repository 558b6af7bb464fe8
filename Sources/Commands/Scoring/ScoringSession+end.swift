import Recognition

/// Answers to the questions about the unit as a whole.
extension ScoringSession {
    mutating func takeRule(_ answer: String, _ index: Int) -> Reaction {
        switch answer.lowercased() {
        case "y": affirmed[index] = true
        case "n": affirmed[index] = false
        case "" where affirmed[index] != nil:
            step = afterRule(index)
            return .moved
        default: return .complaint("y or n, please.")
        }
        step = afterRule(index)
        return .changed
    }

    private func afterRule(_ index: Int) -> Step { index + 1 < Self.rules.count ? .rule(index + 1) : .comment }

    mutating func takeComment(_ answer: String) -> Reaction {
        step = .review
        switch answer {
        case "": return .moved
        case "-": comment = nil
        default: comment = answer
        }
        return .changed
    }

    mutating func takeReview(_ answer: String) -> Reaction {
        switch answer.lowercased() {
        case "y":
            if let open = open.first {
                return .complaint("Criterion \(open) has no verdict yet: “g \(open)” goes there.")
            }
            if let index = affirmed.firstIndex(where: { $0 == nil }) {
                step = .rule(index)
                return .complaint("Say first whether the evidence is \(Self.rules[index]).")
            }
            return .record
        case "f": outcome = .furtherEvidence
        case "n": outcome = .notYetCompetent
        case "r": outcome = nil
        default: return .complaint("y records it, b goes back, q keeps the draft; f, n and r choose the outcome.")
        }
        return .changed
    }
}

import Recognition
import ServiceAPI

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

    private func afterRule(_ index: Int) -> Step {
        if index + 1 < Self.rules.count { return .rule(index + 1) }
        return asksForChallenge ? .challenge : .comment
    }

    mutating func takeChallenge(_ answer: String) -> Reaction {
        switch answer.lowercased() {
        case "":
            if challengeSeen == nil {
                return .complaint("The clips in which it is, as e1 e2; “all” for all that you cite, - for none.")
            }
            step = .comment
            return .moved
        case "-": challengeSeen = []
        case "all": challengeSeen = clipsToConfirm
        default:
            let seen: [EvidenceID]
            do throws(ScoringFault) {
                seen = try aliases.evidence(listed: answer)
            } catch {
                return .complaint("\(error).")
            }
            let cited = cited
            if let other = seen.first(where: { !cited.contains($0) }) {
                return .complaint("You do not cite \(aliases.name(of: other)): confirm it for clips that you cite.")
            }
            challengeSeen = seen
        }
        step = .comment
        return .changed
    }

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
            if isChallengeOpen {
                step = .challenge
                return .complaint("Say first in which clips the challenge is.")
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

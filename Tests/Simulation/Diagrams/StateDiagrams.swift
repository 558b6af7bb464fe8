import Recognition

/// `Docs/state-diagrams.md`, made from what lives have met.
public enum StateDiagrams {
    /// These seeds meet every transition that is drawn, and are the same on every machine.
    public static let seeds: Range<UInt64> = 0..<4_000

    public static func document() -> String { document(of: Simulation.run(seeds, recordsTransitions: true).tally) }

    public static func document(of tally: Tally) -> String {
        """
        # The states of a case and of its units

        Made by `simulate --diagrams` from \(seeds.count) simulated lives; a test says when it is not what the code does. An arrow is drawn where
        an act has led from one status to the other, and is named after it; acts that change no status are not drawn. Where more than
        three acts lead the same way, the first three are named with how many others there are.

        ## The case, from enquiry to decision

        \(diagram(of: cases(tally, from: beforeDecision, to: beforeDecision)))
        ## The case after its decision

        \(diagram(of: cases(tally, from: afterDecision, to: afterDecision)))
        ## How a case is reopened

        \(diagram(of: cases(tally, from: afterDecision, to: beforeDecision)))
        ## How a case ends early, and how it is held

        A hold ends with the status that it interrupted, or with what has come of the case meanwhile.

        \(list(of: tally))
        ## The unit

        \(diagram(of: units(tally)))
        """
    }

    private struct Arrow: Hashable {
        let from: String
        let to: String
    }

    private static let beforeDecision: Set<CaseStatus> = [
        .enquiry, .applied, .ineligible, .admitted, .planned, .collecting, .submitted, .returned, .ready, .inAssessment,
        .furtherEvidence, .conversation, .recommended, .decided, .reassessment,
    ]
    private static let afterDecision: Set<CaseStatus> = [
        .decided, .certified, .partiallyRecognised, .notRecognised, .appealed, .suspended, .reduced, .revoked, .expired,
    ]
    private static let elsewhere: [CaseStatus] = [.onHold, .withdrawn, .lapsed, .void]

    private static func cases(_ tally: Tally, from: Set<CaseStatus>, to: Set<CaseStatus>) -> [Arrow: [String]] {
        let isReopening = from != to
        let fitting = tally.caseTransitions.filter { transition in
            guard let source = transition.from else {
                return !isReopening && to.contains(transition.to) && from == beforeDecision
            }
            let isHeld = transition.kind == .holdPut || transition.kind == .holdLifted
            return from.contains(source) && to.contains(transition.to) && !isHeld
                && !(isReopening && (source == .decided || transition.to == .decided))
        }
        return Dictionary(
            grouping: fitting,
            by: { Arrow(from: $0.from.map { name($0.rawValue) } ?? "[*]", to: name($0.to.rawValue)) }
        ).mapValues { $0.map(\.kind.rawValue).sorted() }
    }

    private static func units(_ tally: Tally) -> [Arrow: [String]] {
        Dictionary(
            grouping: tally.unitTransitions,
            by: { Arrow(from: $0.from.map { name($0.rawValue) } ?? "[*]", to: name($0.to.rawValue)) }
        ).mapValues { $0.map(\.kind.rawValue).sorted() }
    }

    private static func diagram(of arrows: [Arrow: [String]]) -> String {
        let lines = arrows.map { arrow, kinds in "    \(arrow.from) --> \(arrow.to): \(label(of: kinds))" }.sorted()
        return (["```mermaid", "stateDiagram-v2"] + lines + ["```"]).joined(separator: "\n") + "\n"
    }

    private static func label(of kinds: [String]) -> String {
        let named = kinds.prefix(3).joined(separator: ", ")
        return kinds.count > 3 ? "\(named) and \(kinds.count - 3) more" : named
    }

    private static func list(of tally: Tally) -> String {
        elsewhere.map { status in
            let into = tally.caseTransitions.filter { $0.to == status }
            let kinds = Set(into.map(\.kind.rawValue)).sorted().joined(separator: ", ")
            let sources = Set(into.compactMap(\.from?.rawValue)).sorted().joined(separator: ", ")
            return "- **\(status.rawValue)** by \(kinds), from: \(sources).\n"
        }.joined()
    }

    /// As Mermaid takes the name of a state.
    private static func name(_ status: String) -> String { status.replacing("-", with: "_") }
}

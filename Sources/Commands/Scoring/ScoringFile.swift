import Recognition
import ServiceAPI

/// A scoring in a file: the JSON of the wire.
enum ScoringFile {
    /// - Parameter path: `-` for standard input.
    static func read(_ path: String) throws(CommandFault) -> ScoringView {
        let bytes = try LocalFile.bytes(of: path)
        do throws(ClientFault) {
            let scoring = try WireJSON.decode(ScoringView.self, from: bytes)
            // The template has an empty comment as a place to write.
            let comment = scoring.comment.flatMap { $0.isEmpty ? nil : $0 }
            return ScoringView(
                judgements: scoring.judgements,
                rulesOfEvidence: scoring.rulesOfEvidence,
                outcome: scoring.outcome,
                comment: comment
            )
        } catch {
            let place = if case .tooOld(let place) = error { place } else { "/" }
            throw .scoring("\(path): \(ScoringFault.notJSON(path: place))")
        }
    }

    /// A form to fill in: every criterion, not yet to be seen; the rules not yet affirmed. What was saved as a draft is kept.
    static func template(for assignment: AssignmentView) -> ScoringView {
        let draft = assignment.draft?.scoring
        let judgements = assignment.rubric.unit.criteria.map { criterion in
            draft?.judgements.first { $0.criterion == criterion.code }
                ?? JudgementView(criterion: criterion.code, verdict: .insufficient, citations: [])
        }
        return ScoringView(
            judgements: judgements,
            rulesOfEvidence: draft?.rulesOfEvidence
                ?? RulesOfEvidence(valid: false, sufficient: false, authentic: false, current: false),
            outcome: draft?.outcome,
            comment: draft?.comment ?? ""
        )
    }
}

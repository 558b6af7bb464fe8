import Recognition
import ServiceAPI

/// A scoring in a file: the JSON of the wire, with what it was made on.
struct ScoringFile: Codable, Equatable {
    /// Absent in a file of an earlier version of assay, and in one that was written without a template.
    let caseVersion: Int?
    let rubric: Digest?
    let set: Int?
    let judgements: [JudgementView]
    let rulesOfEvidence: RulesOfEvidenceView?
    let outcome: UnitOutcome?
    let comment: String?
    /// Absent where nothing is said of the challenge.
    let challengeSeen: [EvidenceID]?

    /// - Parameter path: `-` for standard input.
    static func read(_ path: String) throws(CommandFault) -> ScoringFile {
        let bytes = try LocalFile.bytes(of: path)
        do throws(ClientFault) {
            return try WireJSON.decode(ScoringFile.self, from: bytes)
        } catch {
            let place = if case .tooOld(let place) = error { place } else { "/" }
            throw .scoring("\(path): \(ScoringFault.notJSON(path: place))")
        }
    }

    /// A form to fill in: every criterion, not yet to be seen; the rules not yet affirmed. What was saved as a draft is kept.
    static func template(for assignment: AssignmentView) -> ScoringFile {
        let draft = assignment.draft?.scoring
        let judgements = assignment.rubric.unit.criteria.map { criterion in
            draft?.judgements.first { $0.criterion == criterion.code }
                ?? JudgementView(criterion: criterion.code, verdict: .insufficient, citations: [])
        }
        let seen = SeenAssignment(assignment)
        let rules = (draft?.rulesOfEvidence ?? RulesOfEvidenceView()).judged
        return ScoringFile(
            caseVersion: seen.caseVersion,
            rubric: seen.rubric,
            set: seen.set,
            judgements: judgements,
            rulesOfEvidence: RulesOfEvidenceView(
                valid: rules.valid,
                sufficient: rules.sufficient,
                authentic: rules.authentic,
                current: rules.current
            ),
            outcome: draft?.outcome,
            comment: draft?.comment ?? "",
            // Where it has to be confirmed, an empty list is the place to write.
            challengeSeen: draft?.challengeSeen ?? (assignment.mustConfirmChallenge == true ? [] : nil)
        )
    }

    var scoring: ScoringView {
        ScoringView(
            judgements: judgements,
            rulesOfEvidence: rulesOfEvidence,
            outcome: outcome,
            // The template has an empty comment as a place to write.
            comment: comment.flatMap { $0.isEmpty ? nil : $0 },
            challengeSeen: challengeSeen
        )
    }

    /// What the scoring was made on, as the file says; where it says nothing, as the caller does.
    ///
    /// - Parameter version: the version of the case that was named beside the file.
    func seen(_ assignment: AssignmentView, version: Int?) throws(CommandFault) -> SeenAssignment {
        if let caseVersion, let version, caseVersion != version {
            throw .scoring(ScoringFault.versionsDiffer(file: caseVersion, given: version).description)
        }
        guard let version = caseVersion ?? version else {
            throw .scoring(ScoringFault.versionMissing.description)
        }
        let known = try SeenAssignment(assignment, at: version)
        return SeenAssignment(caseVersion: version, rubric: rubric ?? known.rubric, set: set ?? known.set)
    }
}

import Casework
import Foundation
import Recognition
import Records
import ServiceAPI

extension AssignmentView {
    init(_ reading: AssignmentReading) {
        let draft = reading.draft.flatMap { draft in
            (try? JSONDecoder().decode(ScoringView.self, from: Data(draft.content))).map {
                DraftView(revision: draft.revision, scoring: $0, savedAt: Timestamp(draft.savedAt))
            }
        }
        self.init(
            caseID: reading.state.id,
            caseVersion: reading.state.version,
            unit: reading.rubric.unit.code,
            round: reading.assignment.round,
            set: reading.state.currentSet?.number ?? 0,
            until: Timestamp(reading.state.unit(reading.rubric.unit.code)?.heldUntil ?? reading.assignment.until),
            challenge: reading.state.challenge,
            mustConfirmChallenge: reading.scheme.requires(.challenge) ? true : nil,
            rubric: RubricView(reading.rubric),
            evidence: reading.evidence.map(EvidenceView.init),
            draft: draft
        )
    }
}

extension RubricView {
    init(_ rubric: Rubric) {
        self.init(unit: rubric.unit, contentDigest: rubric.contentDigest, structureDigest: rubric.structureDigest)
    }
}

extension Scoring {
    /// - Throws: an invalid-field problem for an interval that is none.
    init(_ view: ScoringView) throws(ProblemError) {
        var judgements: [Judgement] = []
        var comments: [String: String] = [:]
        for item in view.judgements {
            var citations: [Citation] = []
            for citation in item.citations {
                guard let citation = Citation(citation) else {
                    throw ProblemError(
                        .invalidField,
                        detail: "Criterion \(item.criterion) cites an interval that does not end after it starts.",
                        remedy:
                            "Give start and end in milliseconds, the start first; neither for a photo or a document."
                    )
                }
                citations.append(citation)
            }
            judgements.append(
                Judgement(criterion: item.criterion, verdict: item.verdict, level: item.level, citations: citations)
            )
            comments[item.criterion.text] = item.comment
        }
        comments[""] = view.comment
        let rules = view.rulesOfEvidence ?? RulesOfEvidenceView()
        self.init(
            judgements: judgements,
            rulesOfEvidence: rules.judged,
            outcome: view.outcome,
            comments: comments,
            challengeSeen: view.challengeSeen
        )
    }
}

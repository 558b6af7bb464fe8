import Casework
import Recognition
import ServiceAPI

extension BatchDecisionView {
    init(_ decision: BatchDecision) {
        self.init(
            batch: decision.batch,
            rule: decision.rule,
            dryRun: decision.isDryRun,
            cases: decision.entries.map(BatchCaseView.init),
            leftOut: decision.leftOut,
            more: decision.isCut
        )
    }
}

extension BatchCaseView {
    init(_ entry: BatchDecision.Entry) {
        switch entry.outcome {
        case .decided(let applied, let decision, let outcome):
            self.init(
                caseID: entry.caseID,
                result: .decided,
                version: applied.version,
                status: applied.status,
                decision: decision,
                outcome: outcome
            )
        case .decidable(let version, let outcome):
            self.init(caseID: entry.caseID, result: .decidable, version: version, outcome: outcome)
        case .refused(let obstacle, let version):
            let problem = ProblemError(obstacle.fault)
            self.init(
                caseID: entry.caseID,
                result: .refused,
                version: version,
                code: problem.code,
                reason: problem.detail,
                remedy: problem.remedy
            )
        }
    }
}

extension BatchSelection {
    /// - Throws: a problem unless either cases or a scheme are named.
    init(_ request: DecideBatchRequest) throws(ProblemError) {
        switch (request.cases, request.scheme) {
        case (let cases?, nil): self = .cases(cases.map { BatchCase(caseID: $0.caseID, version: $0.version) })
        case (nil, let scheme?): self = .scheme(scheme)
        default:
            throw ProblemError(
                .invalidField,
                detail: "A batch names its cases or a scheme.",
                remedy: "Give either “cases” or “scheme”."
            )
        }
    }
}

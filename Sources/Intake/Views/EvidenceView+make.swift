import Recognition
import ServiceAPI

extension EvidenceView {
    init(_ evidence: EvidenceState) {
        let state: EvidenceStateView =
            if evidence.isWithdrawn { .withdrawn } else if evidence.examination == nil {
                .checking
            } else if evidence.isUsable {
                .usable
            } else { .unusable }
        self.init(
            id: evidence.id,
            digest: evidence.digest,
            size: evidence.size,
            unit: evidence.purpose.unit,
            requirement: evidence.purpose.requirement,
            occasion: evidence.purpose.occasion,
            context: evidence.purpose.context,
            receivedAt: Timestamp(evidence.receivedAt),
            state: state,
            findings: evidence.examination?.findings.map { FindingView(code: $0, advice: $0.advice) } ?? [],
            check: evidence.check.map { $0.isPassed ? .passed : .failed },
            facts: evidence.examination?.facts,
            provenance: evidence.provenance?.kind,
            bundle: evidence.provenance?.bundle
        )
    }
}

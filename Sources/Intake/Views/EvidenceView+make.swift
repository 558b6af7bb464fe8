import Recognition
import ServiceAPI

extension EvidenceView {
    init(_ evidence: EvidenceState) {
        let state: EvidenceStateView =
            if evidence.isWithdrawn {
                .withdrawn
            } else if !evidence.findings.isEmpty {
                .unusable
            } else if evidence.isReceiptAwaited {
                .checking
            } else { evidence.isUsable ? .usable : .unusable }
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
            findings: evidence.findings.map { FindingView(code: $0, advice: $0.advice) },
            check: evidence.check.map { $0.isPassed ? .passed : .failed },
            receipt: Self.receipt(for: evidence),
            facts: evidence.examination?.facts,
            provenance: evidence.provenance?.kind,
            bundle: evidence.provenance?.bundle
        )
    }

    private static func receipt(for evidence: EvidenceState) -> EvidenceReceiptView {
        if let receipt = evidence.receipt {
            return EvidenceReceiptView(state: .issued, code: receipt.act.code, issuedAt: Timestamp(receipt.at))
        }
        return EvidenceReceiptView(state: evidence.isReceiptAwaited ? .awaited : .withheld)
    }
}

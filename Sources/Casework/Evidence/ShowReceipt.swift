public import Credentials
public import Recognition
import Records

/// A receipt with what a reader needs beside it.
public struct ReceiptReading: Sendable {
    public let receipt: SignedReceipt
    public let bodyTitle: String
}

extension Workplace {
    /// The receipt for a piece of evidence, for whoever may see the evidence.
    ///
    /// - Throws: `.notFound(.receipt)` also while there is none yet.
    public func showReceipt(
        for evidence: EvidenceID,
        of caseID: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> ReceiptReading {
        let (_, evidence) = try await visibleEvidence(evidence, of: caseID, caller: caller)
        guard let issued = evidence.receipt else { throw .notFound(.receipt) }
        let receipt: SignedReceipt
        do {
            receipt = try SignedReceipt(jws: issued.act.statement)
        } catch {
            throw .records(.unreadable(what: "receipt"))
        }
        return ReceiptReading(receipt: receipt, bodyTitle: try await title(of: caller.body))
    }

    /// The receipt with this short code, as somebody reads it over the telephone; for the body's staff.
    public func findReceipt(_ code: ReceiptCode, caller: Caller) async throws(CaseworkFault) -> ReceiptReading {
        try caller.require(.certifier, .administrator, .auditor)
        let place = try await finding(.receipt) { () throws(RecordsFault) in
            try await records.receipt(code, in: caller.body)
        }
        return try await showReceipt(for: place.evidence, of: place.caseID, caller: caller)
    }

    private func title(of body: BodyID) async throws(CaseworkFault) -> String {
        let bodies = try await recording { () throws(RecordsFault) in try await records.bodies() }
        return bodies.first { $0.id == body }?.title ?? body.text
    }
}

import Recognition
import ServiceAPI

extension ServiceClient {
    /// A piece of evidence of a case.
    func find(_ evidence: EvidenceID, in caseID: CaseID) async throws -> EvidenceView {
        let view = try await show(caseID)
        guard let found = view.evidence.first(where: { $0.id == evidence }) else {
            throw CommandFault.notFound(
                "case \(caseID) has no evidence \(evidence)",
                remedy: "`assay evidence list --case \(caseID)` shows what it has."
            )
        }
        return found
    }
}

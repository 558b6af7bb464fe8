import Casework
import ExaminationReport
import Recognition
import Vault

/// For commands that examine nothing.
struct NoExaminer: EvidenceExaminer {
    func examine(
        _ file: OpenFile,
        of evidence: EvidenceID,
        request: ExaminationRequest
    ) async -> EvidenceExamination {
        .unavailable(code: "no-examiner")
    }
}

import Casework
import ExaminationReport
import Vault

/// For commands that examine nothing.
struct NoExaminer: EvidenceExaminer {
    func examine(_ file: OpenFile, request: ExaminationRequest) async -> EvidenceExamination {
        .unavailable(code: "no-examiner")
    }
}

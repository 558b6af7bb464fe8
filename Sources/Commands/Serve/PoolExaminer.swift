import Casework
import Examination
import ExaminationReport
import Logging
import Recognition
import Vault

/// The pools of examiner processes, as Casework knows them: a first look does not wait for closer ones.
struct PoolExaminer: EvidenceExaminer {
    let first: ExaminationPool
    let closer: ExaminationPool
    let logger: Logger

    func examine(_ file: OpenFile, of evidence: EvidenceID, request: ExaminationRequest) async -> EvidenceExamination {
        let pool = request.isThorough ? closer : first
        let result = await pool.examine(descriptor: file.descriptor, for: request)
        report(result, on: evidence)
        switch result.ending {
        case .reported(let report, let pictures, let sheet):
            return .report(report, pictures: pictures.map(\.jpeg), contactSheet: sheet)
        case .failed(let fault) where fault.isAboutTheFile(lookedAt: request):
            return .failed(code: fault.code, fault.asksForQuarantine ? .notExaminable : .tooComplex)
        case .failed(let fault): return .unavailable(code: fault.code)
        }
    }

    /// Ends the examiners that wait, so that none is left when the service has ended.
    func shutDown() async {
        await first.shutDown()
        await closer.shutDown()
    }

    /// One line for each security event, also where a second try went well.
    private func report(_ result: ExaminationResult, on evidence: EvidenceID) {
        for fault in [result.repeatedAfter, result.fault].compactMap(\.self) {
            guard let event = fault.securityEvent else { continue }
            logger.warning(
                "security event",
                metadata: [
                    "event": "\(event.rawValue)", "code": "\(fault.code)", "evidence": "\(evidence)",
                    "quarantine": "\(fault == result.fault && fault.asksForQuarantine)",
                ]
            )
        }
    }
}

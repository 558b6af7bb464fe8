import Casework
import Examination
import ExaminationReport
import Vault

/// The pool of examiner processes, as Casework knows it.
struct PoolExaminer: EvidenceExaminer {
    let pool: ExaminationPool

    func examine(_ file: OpenFile, request: ExaminationRequest) async -> EvidenceExamination {
        let result = await pool.examine(descriptor: file.descriptor, for: request)
        switch result.ending {
        case .reported(let report, let pictures, _): return .report(report, pictures: pictures.map(\.jpeg))
        case .failed(let fault) where fault.isAboutTheFile:
            return .failed(code: fault.code, isTooComplex: fault.isTooMuch)
        case .failed(let fault): return .unavailable(code: fault.code)
        }
    }
}

extension ExaminationFault {
    /// The file asked for more than an examination may take.
    fileprivate var isTooMuch: Bool {
        switch self {
        case .timedOut, .overLimit: true
        default: false
        }
    }
}

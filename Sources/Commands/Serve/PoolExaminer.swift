import Casework
import Examination
import ExaminationReport
import Glibc
import Logging
import SystemPackage
import Vault

/// The pool of examiner processes, as Casework knows it.
struct PoolExaminer: EvidenceExaminer {
    let pool: ExaminationPool
    let logger: Logger

    func examine(_ file: OpenFile, request: ExaminationRequest) async -> EvidenceExamination {
        let result = await pool.examine(descriptor: file.descriptor, for: request)
        if let fault = result.repeatedAfter { log(fault, of: file, isLast: false) }
        if let fault = result.fault { log(fault, of: file, isLast: true) }
        switch result.ending {
        case .reported(let report, let pictures): return .report(report, pictures: pictures.map(\.jpeg))
        case .failed(let fault) where fault.isAboutTheFile:
            return .failed(code: fault.code, isTooComplex: fault.isTooMuch)
        case .failed(let fault): return .unavailable(code: fault.code)
        }
    }

    /// One line for whoever watches over the service. The object is named by its place in the vault, which is its digest;
    /// nothing that the examiner wrote is in it.
    private func log(_ fault: ExaminationFault, of file: OpenFile, isLast: Bool) {
        guard let event = fault.securityEvent else { return }
        let isGrave = [.violation, .forgery, .unconfined].contains(event)
        logger.log(
            level: isGrave ? .error : .warning,
            "security event",
            metadata: [
                "event": "\(event.rawValue)", "code": "\(fault.code)", "object": "\(Self.object(file))",
                "quarantine": "\(isLast && fault.asksForQuarantine)", "tried-again": "\(!isLast)",
            ]
        )
    }

    /// The last two parts of the path by which the object was opened: `ab/cdef…`.
    private static func object(_ file: OpenFile) -> String {
        var text = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/fd/\(file.descriptor.rawValue)", &text, text.count)
        let path = FilePath(String(decoding: text.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self))
        return path.components.suffix(2).map(\.string).joined(separator: "/")
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

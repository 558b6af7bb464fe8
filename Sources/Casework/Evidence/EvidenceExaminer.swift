public import ExaminationReport
public import Recognition
public import Vault

/// Looks at one piece of evidence in a process of its own.
public protocol EvidenceExaminer: Sendable {
    /// - Parameter evidence: what it is, for the log.
    func examine(_ file: OpenFile, of evidence: EvidenceID, request: ExaminationRequest) async -> EvidenceExamination
}

/// What came of it. That the examiner crashed over a file is evidence about the file, not an error of ours.
public enum EvidenceExamination: Sendable {
    /// The report with its JPEG pictures, in the order of `report.keyframes`, and the contact sheet where one was asked for.
    case report(ExaminationReport, pictures: [[UInt8]], contactSheet: [UInt8]?)
    /// The file brought the examiner down, or took more than it may. The code is stable, and the finding is what its
    /// candidate is told.
    case failed(code: String, EvidenceFinding)
    /// The examiner could not be started, or something of ours kept it from its end: nothing is known about the file,
    /// and it is tried again.
    case unavailable(code: String)
}

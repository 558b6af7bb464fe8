import ExaminationReport
import Recognition

/// A report as it lies in the vault.
struct StoredReport: Codable, Sendable {
    /// nil: the examiner brought no report home; `failure` says why.
    let report: ExaminationReport?
    /// The digests of the keyframes' JPEGs, in the order of the report.
    let keyframes: [Digest]
    /// The digest of the contact sheet, a JPEG, once there is one.
    let contactSheet: Digest?
    /// The stable code of a failed examination.
    let failure: String?
}

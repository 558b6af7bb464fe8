/// What a person may do. Deny by default: `RoleMatrix` lists what each role may.
public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
    /// Films the work; also an applicant, before admission.
    case candidate
    /// Judges.
    case assessor
    /// Judges where two assessors differ.
    case adjudicator
    /// Checks the judging (internal quality assurance).
    case verifier
    /// Decides on certification.
    case certifier
    /// Sits over appeals.
    case panel
    /// Reads, and does nothing else (external quality assurance).
    case auditor
    /// Runs the body's affairs: people, admission.
    case administrator
    /// The service itself; nobody holds this role.
    case system
}

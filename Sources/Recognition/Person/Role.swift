/// What a person may do. Deny by default: `RoleMatrix` lists what each role may.
public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
    /// Films the work; also an applicant, before admission.
    case candidate
    /// Judges.
    case assessor
    /// Decides on certification.
    case certifier
    /// Runs the body's affairs: people, admission.
    case administrator
    /// The service itself; nobody holds this role.
    case system
}

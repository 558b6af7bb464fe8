/// Who came to a session.
public enum SessionAttendance: String, Hashable, Codable, Sendable, CaseIterable {
    case both
    case candidateAbsent = "candidate-absent"
    case assessorAbsent = "assessor-absent"
}

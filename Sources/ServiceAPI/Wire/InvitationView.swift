public import Recognition

/// An invitation, as it is answered once: the service keeps its public key and not its code.
public struct InvitationView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    /// To be handed to the candidate; a secret.
    public let code: String
    public let key: DeviceKey
    public let issuedAt: Timestamp
    public let expiresAt: Timestamp

    public init(caseID: CaseID, code: String, key: DeviceKey, issuedAt: Timestamp, expiresAt: Timestamp) {
        self.caseID = caseID
        self.code = code
        self.key = key
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
    }
}

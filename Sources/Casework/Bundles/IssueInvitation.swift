import Bundles
public import Recognition
import Records

/// An invitation as it is issued: the only time that its code is known.
public struct IssuedInvitation: Sendable {
    public let code: String
    public let key: DeviceKey
    public let issuedAt: Instant
    public let expires: Instant
}

extension Workplace {
    /// Draws a code with which bundles for a case may be signed; only its public key is stored.
    ///
    /// - Parameter days: how long bundles that are signed with it are taken in, 1 to 366.
    public func issueInvitation(
        to id: CaseID,
        days: Int,
        caller: Caller
    ) async throws(CaseworkFault) -> IssuedInvitation {
        try caller.require(.administrator)
        guard (1...366).contains(days) else {
            throw .invalid(
                InvalidInput(
                    field: "days",
                    reason: "An invitation is valid for 1 to 366 days.",
                    remedy: "Choose a number in between."
                )
            )
        }
        let code = randomness.invitationCode(to: id)
        guard let key = PackingKey(invitation: code, to: id)?.publicKey else {
            throw .records(.unreadable(what: "invitation"))
        }
        let now = self.now
        let expires = now.adding(days: Int64(days))
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            let act = CaseAct.invitationIssued(CaseAct.InvitationIssued(key: key, expires: expires))
            _ = try await append([Step(act: act, author: caller.author)], to: file, answer: AppliedAct.init)
        }
        return IssuedInvitation(code: code.text, key: key, issuedAt: now, expires: expires)
    }
}

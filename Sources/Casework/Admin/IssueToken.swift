public import Recognition
public import Records

/// A token as it is issued: the only time that its text is known.
public struct IssuedToken: Sendable {
    public let id: TokenID
    public let text: String
    public let issuedAt: Instant
    public let expires: Instant
}

extension Workplace {
    /// Issues a bearer token of 256 random bits; only its digest is stored. Sent again under its key, the request issues no other: it
    /// is told which token there is, because nobody can tell its text any more.
    ///
    /// - Parameter days: how long it is valid, 1 to 3,650.
    /// - Throws: `.tokenIssuedBefore`, where the same request has issued one.
    public func issueToken(
        for id: PersonID,
        role: Role,
        days: Int,
        caller: Caller,
        key: RequestKey? = nil
    ) async throws(CaseworkFault) -> IssuedToken {
        try caller.require(.administrator)
        if let issued = try await replay(key, of: caller, as: TokenID.self) { throw .tokenIssuedBefore(issued) }
        guard (1...3_650).contains(days) else {
            throw .invalid(
                InvalidInput(
                    field: "days",
                    reason: "A token is valid for 1 to 3,650 days.",
                    remedy: "Choose a number in between."
                )
            )
        }
        let row = try await finding(.person) { () throws(RecordsFault) in try await records.person(id, in: caller.body)
        }
        guard row.holds(role, at: now) else {
            throw .invalid(
                InvalidInput(
                    field: "role",
                    reason: "The person does not have this role.",
                    remedy: "Grant it first: `assay admin person grant \(id) \(role.rawValue)`."
                )
            )
        }
        let (token, act) = newToken(
            for: id,
            role: role,
            days: days,
            version: row.version + 1,
            in: caller.body,
            author: caller.author
        )
        let issued = try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            try await commit(
                [act],
                to: .person(id),
                expecting: row.version,
                in: caller.body,
                caller: caller,
                key: key,
                answer: token.id
            )
        }
        // The same request was carried out at the same time: what it was answered with has the text.
        guard issued == token.id else { throw .tokenIssuedBefore(issued) }
        return token
    }

    /// Revokes a token at once.
    public func revokeToken(_ token: TokenID, of id: PersonID, caller: Caller) async throws(CaseworkFault) {
        try caller.require(.administrator)
        try await retryingConflicts { () async throws(CaseworkFault) in
            let row = try await finding(.person) { () throws(RecordsFault) in
                try await records.person(id, in: caller.body)
            }
            let known = try await recording { () throws(RecordsFault) in
                try await records.tokens(of: id, in: caller.body)
            }
            guard let match = known.first(where: { $0.id == token }) else { throw .notFound(.token) }
            guard match.revokedAt == nil else { return }
            let act = act(
                .onPerson(.tokenRevoked(PersonAct.TokenRevoked(token: token))),
                on: .person(id),
                version: row.version + 1,
                body: caller.body,
                author: caller.author,
                at: now
            )
            _ = try await commit([act], to: .person(id), expecting: row.version, in: caller.body, answer: id)
        }
    }

    public func listTokens(of id: PersonID, caller: Caller) async throws(CaseworkFault) -> [TokenRow] {
        try caller.require(.administrator)
        _ = try await finding(.person) { () throws(RecordsFault) in try await records.person(id, in: caller.body) }
        return try await recording { () throws(RecordsFault) in try await records.tokens(of: id, in: caller.body) }
    }

    func newToken(
        for id: PersonID,
        role: Role,
        days: Int,
        version: Int,
        in body: BodyID,
        author: Author
    ) -> (IssuedToken, Act) {
        let now = self.now
        let token = IssuedToken(
            id: randomness.identifier(),
            text: "assay_" + randomness.secret(),
            issuedAt: now,
            expires: now.adding(days: Int64(days))
        )
        let issued = PersonAct.TokenIssued(
            token: token.id,
            digest: hashing.digest(of: token.text.utf8),
            role: role,
            expires: token.expires
        )
        let act = act(
            .onPerson(.tokenIssued(issued)),
            on: .person(id),
            version: version,
            body: body,
            author: author,
            at: now
        )
        return (token, act)
    }
}

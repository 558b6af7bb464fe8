import Credentials
public import Recognition
import Records

/// A scheme with its units, as a body adopts them.
public struct SchemeDocuments: Sendable {
    public let scheme: Scheme
    public let units: [CompetencyUnit]

    public init(scheme: Scheme, units: [CompetencyUnit]) {
        self.scheme = scheme
        self.units = units
    }
}

extension Workplace {
    /// Begins a body in this deployment: its first administrator with a token, and the schemes that it adopts.
    ///
    /// Run on an empty or existing data folder while no service uses it. Not one transaction but three appends; each can be
    /// made again, so that a run that was cut short is completed by running it again. A key that such a run has made stays in
    /// the keystore; no act names it, so it signs nothing.
    public func establishBody(
        _ body: BodyID,
        title: String,
        administrator name: String,
        schemes: [SchemeDocuments]
    ) async throws(CaseworkFault) -> IssuedToken {
        let title = try PersonalText.checked(title, field: "title")
        let known = try await recording { () throws(RecordsFault) in try await records.bodies() }
        guard !known.contains(where: { $0.id == body }) else {
            throw .invalid(
                InvalidInput(
                    field: "body",
                    reason: "The body “\(body)” is there already.",
                    remedy: "Choose another code, or go on with it."
                )
            )
        }
        let signingKey = try await signing { () throws(KeystoreFault) in try await keystore.makeKey(for: body) }
        let id: PersonID = randomness.identifier()
        var acts = try registration(
            of: id,
            name: name,
            email: nil,
            roles: [.administrator],
            organisation: nil,
            in: body,
            author: .system
        )
        let (token, issued) = newToken(
            for: id,
            role: .administrator,
            days: 365,
            version: acts.count + 1,
            in: body,
            author: .system
        )
        acts.append(issued)
        _ = try await commit(acts, to: .person(id), expecting: 0, in: body, answer: id)

        let established = BodyAct.established(BodyAct.Established(title: title))
        let (adoptions, documents) = try adoptions(of: schemes)
        let deeds = [established, .keyAdded(BodyAct.KeyAdded(key: signingKey))] + adoptions
        let now = self.now
        let bodyActs = deeds.enumerated().map { index, deed in
            act(.onBody(deed), on: .body(body), version: index + 1, body: body, author: .system, at: now)
        }
        // Last, because this is what makes the body exist: a run that ends before it can be made again.
        _ = try await commit(bodyActs, to: .body(body), expecting: 0, in: body, documents: documents, answer: id)
        return token
    }

    private func adoptions(
        of schemes: [SchemeDocuments]
    ) throws(CaseworkFault) -> (acts: [BodyAct], documents: [Digest: [UInt8]]) {
        var acts: [BodyAct] = []
        var documents: [Digest: [UInt8]] = [:]
        for item in schemes {
            var references: [UnitReference] = []
            for unit in item.units {
                let rubric = Rubric(unit: unit, hashing: hashing)
                documents[rubric.contentDigest] = try JSON.bytes(unit)
                references.append(rubric.reference)
            }
            let bytes = try JSON.bytes(item.scheme)
            let digest = hashing.digest(of: bytes)
            documents[digest] = bytes
            let reference = SchemeReference(code: item.scheme.code, version: item.scheme.version, digest: digest)
            acts.append(.schemeAdopted(BodyAct.SchemeAdopted(scheme: reference, units: references)))
        }
        return (acts, documents)
    }
}

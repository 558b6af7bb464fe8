public import Recognition

extension ServiceClient {
    public func register(_ person: PersonRequest, key: String? = nil) async throws(ClientFault) -> PersonView {
        try await call(ServiceRequest(.registerPerson).with(key: key).with(body: person))
    }

    public func people(role: Role? = nil, _ page: Page = Page()) async throws(ClientFault) -> PersonListView {
        try await call(ServiceRequest(.listPeople).with("role", role?.rawValue).with(page))
    }

    /// A role that is held already stays.
    public func grant(_ role: Role, to person: PersonID) async throws(ClientFault) {
        _ = try await succeed(ServiceRequest(.grantRole, [person.text, role.rawValue]))
    }

    /// A role that is not held is no fault.
    public func end(_ role: Role, of person: PersonID) async throws(ClientFault) {
        _ = try await succeed(ServiceRequest(.endRole, [person.text, role.rawValue]))
    }

    /// The first answer alone has the token's text. Where it is lost on the way, the repetition is told which token to revoke
    /// (`token-issued-before`): the service keeps no texts, and issues no second one.
    public func issueToken(_ token: TokenRequest, for person: PersonID, key: String? = nil) async throws(ClientFault)
        -> TokenView
    {
        try await call(ServiceRequest(.issueToken, [person.text]).with(key: key).with(body: token))
    }

    public func tokens(of person: PersonID) async throws(ClientFault) -> TokenListView {
        try await call(ServiceRequest(.listTokens, [person.text]))
    }

    public func revoke(_ token: TokenID, of person: PersonID) async throws(ClientFault) {
        _ = try await succeed(ServiceRequest(.revokeToken, [person.text, token.text]))
    }

    public func register(_ organisation: OrganisationRequest, key: String? = nil) async throws(ClientFault)
        -> OrganisationView
    {
        try await call(ServiceRequest(.registerOrganisation).with(key: key).with(body: organisation))
    }

    public func organisations(_ page: Page = Page()) async throws(ClientFault) -> OrganisationListView {
        try await call(ServiceRequest(.listOrganisations).with(page))
    }
}

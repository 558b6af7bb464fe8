import Casework
import HTTPTypes
import Hummingbird
import Recognition
import Records
import ServiceAPI

struct PeopleController: Sendable {
    let workplace: Workplace

    @Sendable func register(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (body, key) = try await reader.body(PersonRequest.self)
        let row = try await attempting { () throws(CaseworkFault) in
            let id = try await workplace.registerPerson(
                name: body.name,
                email: body.email,
                roles: body.roles,
                organisation: body.organisation,
                caller: caller,
                key: key
            )
            return try await workplace.showPerson(id, caller: caller)
        }
        return try JSONAnswer.response(PersonView(row), status: .created)
    }

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let role = try reader.query("role", oneOf: Role.self)
        let page = try reader.page()
        let people = try await attempting { () throws(CaseworkFault) in
            try await workplace.listPeople(role: role, page: page, caller: caller)
        }
        return try JSONAnswer.response(PersonListView(people: people.rows.map(PersonView.init), next: people.next))
    }

    @Sendable func issueToken(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let person: PersonID = try reader.parameter("person")
        let (body, key) = try await reader.body(TokenRequest.self)
        let token = try await attempting { () throws(CaseworkFault) in
            try await workplace.issueToken(
                for: person,
                role: body.role,
                days: body.days ?? 365,
                caller: caller,
                key: key
            )
        }
        return try JSONAnswer.response(
            TokenView(
                id: token.id,
                person: person,
                role: body.role,
                token: token.text,
                issuedAt: Timestamp(token.issuedAt),
                expiresAt: .some(Timestamp(token.expires)),
                revokedAt: nil
            ),
            status: .created
        )
    }

    @Sendable func perform(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let person: PersonID = try reader.parameter("person")
        let (body, key) = try await reader.body(PersonVerbRequest.self)
        let performed = try await attempting { () throws(CaseworkFault) in
            try await workplace.perform(body.verb, on: person, reason: body.reason, caller: caller, key: key)
        }
        return try JSONAnswer.response(
            PersonVerbView(
                person: performed.person,
                code: performed.code,
                released: performed.released?.map { HeldUnitView(caseID: $0.caseID, unit: $0.unit) }
            )
        )
    }

    @Sendable func listTokens(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let person: PersonID = try reader.parameter("person")
        let tokens = try await attempting { () throws(CaseworkFault) in
            try await workplace.listTokens(of: person, caller: caller)
        }
        return try JSONAnswer.response(TokenListView(tokens: tokens.map(TokenView.init)))
    }

    @Sendable func revokeToken(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let person: PersonID = try reader.parameter("person")
        let token: TokenID = try reader.parameter("token")
        try await attempting { () throws(CaseworkFault) in
            try await workplace.revokeToken(token, of: person, caller: caller)
        }
        return Response(status: .noContent)
    }

    @Sendable func grantRole(_ reader: RequestReader) async throws -> Response {
        try await changeRole(reader) { (role, person, caller) throws(CaseworkFault) in
            try await workplace.grantRole(role, to: person, caller: caller)
        }
    }

    @Sendable func endRole(_ reader: RequestReader) async throws -> Response {
        try await changeRole(reader) { (role, person, caller) throws(CaseworkFault) in
            try await workplace.endRole(role, of: person, caller: caller)
        }
    }

    private func changeRole(
        _ reader: RequestReader,
        _ change: (Role, PersonID, Caller) async throws(CaseworkFault) -> Void
    ) async throws -> Response {
        let caller = try reader.caller
        let person: PersonID = try reader.parameter("person")
        guard let role = reader.context.parameters.get("role").flatMap(Role.init(rawValue:)) else {
            throw ProblemError(
                .notFound,
                detail: "There is no such role.",
                remedy: "Choose from: candidate, assessor, certifier, administrator."
            )
        }
        try await attempting { () throws(CaseworkFault) in try await change(role, person, caller) }
        return Response(status: .noContent)
    }

    @Sendable func registerOrganisation(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (body, key) = try await reader.body(OrganisationRequest.self)
        let row = try await attempting { () throws(CaseworkFault) in
            let id = try await workplace.registerOrganisation(
                name: body.name,
                kind: body.kind,
                caller: caller,
                key: key
            )
            return try await workplace.showOrganisation(id, caller: caller)
        }
        return try JSONAnswer.response(OrganisationView(row), status: .created)
    }

    @Sendable func listOrganisations(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let page = try reader.page()
        let list = try await attempting { () throws(CaseworkFault) in
            try await workplace.listOrganisations(page: page, caller: caller)
        }
        return try JSONAnswer.response(
            OrganisationListView(organisations: list.rows.map(OrganisationView.init), next: list.next)
        )
    }
}

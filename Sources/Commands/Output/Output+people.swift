import Recognition
import ServiceAPI
import Terminal

extension Output {
    func person(_ person: PersonView) -> [String] {
        facts([
            ("person", person.id.text), ("name", person.name), ("email", person.email),
            ("roles", person.roles.map(\.rawValue).joined(separator: ", ")),
            ("organisation", person.organisation?.text),
            ("registered", time(person.registeredAt)),
        ])
    }

    func people(_ people: [PersonView]) -> [String] {
        table(
            [
                .init("PERSON"), .init("NAME", shrinks: true), .init("ROLES"), .init("EMAIL", shrinks: true),
                .init("REGISTERED"),
            ],
            people.map { person in
                [
                    person.id.text, person.name ?? "(erased)", person.roles.map(\.rawValue).joined(separator: ","),
                    person.email ?? "-", time(person.registeredAt),
                ]
            },
            none: "Nobody is registered."
        )
    }

    func organisations(_ organisations: [OrganisationView]) -> [String] {
        table(
            [.init("ORGANISATION"), .init("NAME", shrinks: true), .init("KIND"), .init("REGISTERED")],
            organisations.map { [$0.id.text, $0.name ?? "(erased)", $0.kind.rawValue, time($0.registeredAt)] },
            none: "No organisation is registered."
        )
    }

    func tokens(_ tokens: [TokenView]) -> [String] {
        table(
            [.init("TOKEN"), .init("ROLE"), .init("ISSUED"), .init("EXPIRES"), .init("REVOKED")],
            tokens.map { [$0.id.text, $0.role.rawValue, time($0.issuedAt), time($0.expiresAt), time($0.revokedAt)] },
            none: "The person has no token."
        )
    }

    func issued(_ token: TokenView) -> [String] {
        facts([
            ("token", token.token), ("id", token.id.text), ("person", token.person.text), ("role", token.role.rawValue),
            ("expires", time(token.expiresAt)),
        ]) + ["Hand the token over on a safe way: it is not shown again."]
    }

    func jobs(_ jobs: [JobView]) -> [String] {
        table(
            [
                .init("JOB"), .init("KIND"), .init("FOR", shrinks: true), .init("STATE"), .init("DUE"),
                .init("TRIES", alignment: .trailing), .init("LAST ERROR", shrinks: true),
            ],
            jobs.map {
                [$0.id.text, $0.kind, $0.key, $0.state, time($0.due), String($0.attempts), $0.lastError ?? "-"]
            },
            none: "No job waits."
        )
    }

    func notices(_ notices: [NoticeView]) -> [String] {
        table(
            [
                .init("NOTICE"), .init("WHEN"), .init("KIND"), .init("CASE"), .init("FOR", shrinks: true),
                .init("STATE"), .init("TRIES", alignment: .trailing), .init("LAST ERROR", shrinks: true),
            ],
            notices.map {
                [
                    $0.id.text, time($0.at), $0.kind.rawValue, $0.caseID?.text ?? "-",
                    $0.recipientName ?? $0.recipient.text, $0.state, String($0.attempts), $0.lastError ?? "-",
                ]
            },
            none: "There are no such notices."
        )
    }
}

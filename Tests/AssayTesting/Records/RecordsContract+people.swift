import Recognition
import Records
import Testing

extension RecordsContract {
    static var people: [Clause] {
        [
            Clause("a person's row and tokens follow their acts") { records in
                var acts = SampleActs(seed: 70)
                let (place, placed) = acts.organisation()
                let (id, append) = acts.person(.certifier, .assessor, organisation: place)
                for append in [placed, append] { _ = try await records.append(append) }
                let (digest, expires) = (acts.digest(), acts.now.adding(days: 90))
                let token = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: .assessor, expires: expires)
                _ = try await records.append(acts.append(.tokenIssued(token), to: id, at: 3))
                let issued = acts.now
                let row = try await records.person(id, in: acts.body)
                #expect(
                    row
                        == PersonRow(
                            id: id,
                            name: "Ana Ruiz",
                            email: "someone@example.org",
                            grants: [
                                .init(role: .assessor, from: append.acts[2].envelope.at),
                                .init(role: .certifier, from: append.acts[1].envelope.at),
                            ],
                            organisation: place,
                            version: 4,
                            registeredAt: append.acts[0].envelope.at
                        )
                )
                #expect(
                    try await records.token(digest)
                        == TokenRow(
                            id: token.token,
                            body: acts.body,
                            person: id,
                            role: .assessor,
                            issuedAt: issued,
                            expires: expires,
                            grants: [.init(role: .assessor, from: append.acts[2].envelope.at)]
                        )
                )

                _ = try await records.append(acts.append(.roleEnded(.init(role: .assessor)), to: id, at: 4))
                #expect(try await records.token(digest)?.isRoleInForce(at: acts.now) == false)
                #expect(try await records.person(id, in: acts.body).roles == [.certifier])
                _ = try await records.append(acts.append(.tokenRevoked(.init(token: token.token)), to: id, at: 5))
                let revoked = acts.now
                _ = try await records.append(acts.append(.tokenRevoked(.init(token: token.token)), to: id, at: 6))
                #expect(try await records.token(digest)?.revokedAt == revoked)
            },
            Clause("a person's tokens are listed in the order of their issue") { records in
                var acts = SampleActs(seed: 71)
                let (id, append) = acts.person(.assessor)
                _ = try await records.append(append)
                var issued: [TokenID] = []
                for version in 2..<6 {
                    let token = PersonAct.TokenIssued(token: acts.id(), digest: acts.digest(), role: .candidate)
                    issued.append(token.token)
                    _ = try await records.append(acts.append(.tokenIssued(token), to: id, at: version))
                }
                let rows = try await records.tokens(of: id, in: acts.body)
                #expect(rows.map(\.id) == issued)
                #expect(rows.allSatisfy { $0.grants.isEmpty })
                #expect(try await records.tokens(of: id, in: Self.foreign).isEmpty)
            },
            Clause("people and organisations are listed page by page, by role, and for their body alone") { records in
                var acts = SampleActs(seed: 72)
                var (all, assessors, places) = ([PersonID](), [PersonID](), [OrganisationID]())
                for index in 0..<10 {
                    let person = index % 3 == 0 ? acts.person(.assessor, .certifier) : acts.person(.candidate)
                    let place = acts.organisation(index % 2 == 0 ? .centre : .employer)
                    for append in [person.append, place.append] { _ = try await records.append(append) }
                    all.append(person.id)
                    places.append(place.id)
                    if index % 3 == 0 { assessors.append(person.id) }
                }
                let body = acts.body
                #expect(
                    try await Self.allPages { try await records.people(in: body, role: nil, at: acts.now, page: $0) }
                        .map(\.id) == all
                )
                #expect(
                    try await Self.allPages {
                        try await records.people(in: body, role: .assessor, at: acts.now, page: $0)
                    }.map(\.id)
                        == assessors
                )
                let listed = try await Self.allPages { try await records.organisations(in: body, page: $0) }
                #expect(listed.map(\.id) == places)
                #expect(listed.map(\.kind).prefix(2) == [.centre, .employer])
                #expect(listed.allSatisfy { $0.name == "Centro Norte" && $0.version == 1 })
                let page = PageRequest(limit: 9)
                #expect(try await records.people(in: Self.foreign, role: nil, at: acts.now, page: page).rows.isEmpty)
                for row in listed { #expect(try await records.organisation(row.id, in: body) == row) }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.organisation(listed[0].id, in: Self.foreign)
                }
                #expect(try await records.organisations(in: Self.foreign, page: page).rows.isEmpty)
                await #expect(throws: RecordsFault.notFound) { try await records.person(all[0], in: Self.foreign) }
            },
            Clause("bodies and the latest editions of their schemes are listed") { records in
                var (acts, south) = (SampleActs(seed: 73), SampleActs(seed: 74, body: Self.foreign))
                let (old, new, other) = (acts.scheme("b"), acts.scheme("b", version: "2"), acts.scheme("a"))
                _ = try await records.append(south.establishedBody(title: "Cuerpo Sur «ñ»"))
                _ = try await records.append(acts.establishedBody(title: "North", adopting: old, new, other))
                let rows = try await records.bodies()
                #expect(rows.map(\.id) == [acts.body, Self.foreign])
                #expect(rows.map(\.title) == ["North", "Cuerpo Sur «ñ»"])
                let schemes = try await records.adoptedSchemes(in: acts.body)
                #expect(schemes.map(\.scheme) == [other, new])
                #expect(schemes.allSatisfy { $0.units.map(\.code.text) == ["U1", "U2"] })
                #expect(try await records.adoptedSchemes(in: Self.foreign).isEmpty)
            },
        ]
    }
}

import Recognition
import Records
import Testing

extension RecordsContract {
    static var validity: [Clause] {
        [
            Clause("a role is in force from its beginning and before its end") { records in
                var acts = SampleActs(seed: 180)
                let (from, until) = (Self.second(1_000), Self.second(2_000))
                let (id, digest) = try await Self.person(
                    records,
                    [.init(role: .assessor, from: from, until: until)],
                    &acts
                )
                for (second, isInForce) in [(999, false), (1_000, true), (1_999, true), (2_000, false)]
                    as [(Int64, Bool)]
                {
                    let now = Self.second(second)
                    #expect(try await records.token(digest)?.isRoleInForce(at: now) == isInForce)
                    #expect(
                        try await records.tokens(of: id, in: acts.body).map { $0.isRoleInForce(at: now) }
                            == [isInForce]
                    )
                    #expect(try await records.person(id, in: acts.body).holds(.assessor, at: now) == isInForce)
                    let listed = try await records.people(
                        in: acts.body,
                        role: .assessor,
                        at: now,
                        page: PageRequest(limit: 9)
                    ).rows
                    #expect(listed.map(\.id) == (isInForce ? [id] : []))
                    let holders = try await records.people(holding: .assessor, in: acts.body, scheme: nil, at: now)
                    #expect(holders == (isInForce ? [id] : []))
                }
                let row = try await records.person(id, in: acts.body)
                #expect(row.grants == [.init(role: .assessor, from: from, until: until)] && row.roles == [.assessor])
            },
            Clause("a role may be held in one scheme, and a new grant there takes the place of the old") { records in
                var acts = SampleActs(seed: 181)
                let (a, b) = (acts.scheme("a").code, acts.scheme("b").code)
                let until = Self.second(1_000)
                let (limited, _) = try await Self.person(
                    records,
                    [
                        .init(role: .verifier, scheme: b), .init(role: .verifier, until: until, scheme: a),
                        .init(role: .verifier, scheme: a),
                    ],
                    &acts
                )
                let (everywhere, _) = try await Self.person(
                    records,
                    [.init(role: .verifier, scheme: a), .init(role: .verifier), .init(role: .certifier)],
                    &acts
                )
                let (elsewhere, _) = try await Self.person(records, [.init(role: .verifier, scheme: b)], &acts)
                func holders(_ role: Role, _ scheme: SchemeCode?, in body: BodyID? = nil) async throws -> Set<PersonID>
                {
                    let found = try await records.people(
                        holding: role,
                        in: body ?? acts.body,
                        scheme: scheme,
                        at: Self.second(5_000)
                    )
                    #expect(found == found.sorted() && Set(found).count == found.count)
                    return Set(found)
                }
                #expect(try await holders(.verifier, a) == [limited, everywhere])
                #expect(try await holders(.verifier, b) == [limited, everywhere, elsewhere])
                #expect(try await holders(.verifier, nil) == [limited, everywhere, elsewhere])
                #expect(try await holders(.certifier, a) == [everywhere])
                #expect(try await holders(.panel, nil).isEmpty)
                #expect(try await holders(.verifier, nil, in: Self.foreign).isEmpty)
                let row = try await records.person(limited, in: acts.body)
                #expect(
                    row.grants.map(\.scheme) == [a, b]
                        && row.grants.allSatisfy { $0.role == .verifier && $0.until == nil }
                )
                #expect(row.holds(.verifier, in: a, at: until) && !row.holds(.assessor, in: a, at: until))

                let ended = PersonAct.roleEnded(.init(role: .verifier))
                _ = try await records.append(acts.append(ended, to: everywhere, at: row.version))
                #expect(try await holders(.verifier, nil) == [limited, elsewhere])
                #expect(try await records.person(everywhere, in: acts.body).roles == [.certifier])
            },
            Clause("a token answers for its own role alone") { records in
                var acts = SampleActs(seed: 182)
                let (id, digest) = try await Self.person(
                    records,
                    [.init(role: .assessor, until: Self.second(1)), .init(role: .certifier)],
                    &acts
                )
                let token = try await records.token(digest)
                #expect(token?.role == .assessor && token?.person == id)
                #expect(token?.grants.map(\.until) == [Self.second(1)])
                #expect(token?.isRoleInForce(at: Self.second(2)) == false)
            },
        ]
    }

    /// A person with these grants, one after the other, and a token for the first.
    private static func person(
        _ records: any Records,
        _ grants: [PersonAct.RoleGranted],
        _ acts: inout SampleActs
    ) async throws -> (PersonID, Digest) {
        let (id, registered) = acts.person()
        let digest = acts.digest()
        let token = PersonAct.TokenIssued(token: acts.id(), digest: digest, role: grants[0].role)
        let deeds = grants.map(PersonAct.roleGranted) + [.tokenIssued(token)]
        var all = registered.acts
        for deed in deeds { all.append(acts.act(.onPerson(deed), on: .person(id), after: all.count)) }
        _ = try await records.append(Append(body: acts.body, stream: .person(id), expecting: 0, acts: all))
        return (id, digest)
    }
}

import Recognition
import Records
import Testing

extension RecordsContract {
    static var licences: [Clause] {
        [
            Clause("a licence's row follows its acts") { records in
                var acts = SampleActs(seed: 185)
                let (id, registered) = acts.person(.assessor)
                _ = try await records.append(registered)
                let (licence, unit): (LicenceID, UnitReference) = (acts.id(), acts.unit("U1"))
                let (end, later) = (Self.second(1_000), Self.second(9_000))
                let steps: [PersonAct] = [
                    .licenceGranted(.init(licence: licence, unit: unit, until: end)),
                    .licenceLapsed(.init(licence: licence, dueAt: end)),
                    .licenceRenewed(.init(licence: licence, until: later)),
                    .licenceRenewed(.init(licence: licence)),
                    .licenceWithdrawn(.init(licence: licence, cause: .drift)),
                ]
                var seen: [LicenceRow] = []
                for (index, step) in steps.enumerated() {
                    _ = try await records.append(acts.append(step, to: id, at: 2 + index))
                    seen += try await Self.list(records, acts.body)
                }
                let grantedAt = try #require(seen.first?.from)
                func row(_ until: Instant?, _ withdrawal: LicenceWithdrawal? = nil, lapsed: Bool = false) -> LicenceRow
                {
                    LicenceRow(
                        id: licence,
                        person: id,
                        unit: unit,
                        from: grantedAt,
                        until: until,
                        withdrawal: withdrawal,
                        isLapsed: lapsed
                    )
                }
                #expect(seen == [row(end), row(end, lapsed: true), row(later), row(nil), row(nil, .drift)])
            },
            Clause("licences are listed by person and by unit, the first to end first, page by page") { records in
                var acts = SampleActs(seed: 186)
                var all: [LicenceRow] = []
                let people: [PersonID] = (0..<3).map { _ in acts.id() }
                for person in people {
                    let grants = (0..<4).map { index in
                        let act = PersonAct.LicenceGranted(
                            licence: acts.id(),
                            unit: acts.unit(index % 2 == 0 ? "U1" : "U2"),
                            from: Self.second(Int64(index)),
                            until: index == 3 ? nil : Self.second(Int64(100 - index / 2 * 50))
                        )
                        all.append(
                            LicenceRow(
                                id: act.licence,
                                person: person,
                                unit: act.unit,
                                from: Self.second(Int64(index)),
                                until: act.until
                            )
                        )
                        return act
                    }
                    try await Self.add(records, grants, to: person, &acts)
                }
                func list(_ filter: LicenceFilter) async throws -> [LicenceRow] {
                    let body = acts.body
                    return try await Self.allPages {
                        try await records.licences(in: body, matching: filter, page: $0)
                    }
                }
                func inOrder(_ rows: [LicenceRow]) -> [LicenceRow] {
                    rows.sorted { ($0.until?.milliseconds ?? .max, $0.id) < ($1.until?.milliseconds ?? .max, $1.id) }
                }
                #expect(try await list(LicenceFilter()) == inOrder(all))
                #expect(
                    try await list(LicenceFilter(person: people[1])) == inOrder(all.filter { $0.person == people[1] })
                )
                #expect(try await list(LicenceFilter(unit: .u2)) == inOrder(all.filter { $0.unit.code == .u2 }))
                let ending = LicenceFilter(endingBefore: Self.second(100))
                #expect(try await list(ending) == inOrder(all.filter { $0.until == Self.second(50) }))
                let mine = LicenceFilter(person: people[2], unit: .u1, endingBefore: Self.second(101))
                #expect(try await list(mine).count == 2)
                #expect(try await Self.list(records, Self.foreign).isEmpty)
            },
            Clause("what was withdrawn or recorded as lapsed is not to end any more") { records in
                var acts = SampleActs(seed: 187)
                let (id, end): (PersonID, Instant) = (acts.id(), Self.second(100))
                let grants = (0..<4).map { _ in
                    PersonAct.LicenceGranted(licence: acts.id(), unit: acts.unit("U1"), until: end)
                }
                try await Self.add(records, grants, to: id, &acts)
                let steps: [PersonAct] = [
                    .licenceWithdrawn(.init(licence: grants[0].licence, cause: .atRequest)),
                    .licenceLapsed(.init(licence: grants[1].licence, dueAt: end)),
                    .licenceLapsed(.init(licence: grants[2].licence, dueAt: end)),
                    .licenceRenewed(.init(licence: grants[2].licence, until: end.adding(seconds: 1))),
                ]
                for (index, step) in steps.enumerated() {
                    _ = try await records.append(acts.append(step, to: id, at: 5 + index))
                }
                let ending = LicenceFilter(endingBefore: Self.second(200))
                let rows = try await records.licences(in: acts.body, matching: ending, page: PageRequest(limit: 9)).rows
                #expect(rows.map(\.id) == [grants[3].licence, grants[2].licence])
            },
        ]
    }

    private static func list(_ records: any Records, _ body: BodyID) async throws -> [LicenceRow] {
        try await records.licences(in: body, matching: LicenceFilter(), page: PageRequest(limit: 99)).rows
    }

    /// Registers a person who is granted these.
    private static func add(
        _ records: any Records,
        _ grants: [PersonAct.LicenceGranted],
        to person: PersonID,
        _ acts: inout SampleActs
    ) async throws {
        let stream = StreamID.person(person)
        var all = [acts.act(.onPerson(.registered(.init())), on: stream, after: 0)]
        for grant in grants {
            all.append(acts.act(.onPerson(.licenceGranted(grant)), on: stream, after: all.count))
        }
        _ = try await records.append(Append(body: acts.body, stream: stream, expecting: 0, acts: all))
    }
}

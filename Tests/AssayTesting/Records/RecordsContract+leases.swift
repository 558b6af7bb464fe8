import Recognition
import Records
import Testing

extension RecordsContract {
    static var leases: [Clause] {
        [
            Clause("a claim leases the unit that has been ready longest") { records in
                var (acts, samples) = (SampleActs(seed: 90), [SampleCase]())
                try await Self.fill(records, with: 3, &samples, &acts)
                let people: [PersonID] = (0..<4).map { _ in acts.id() }
                for index in 0..<3 {
                    let row = try await records.leaseNext(Self.claim(people[index], acts))
                    #expect(row?.caseID == samples[index].id)
                }
                #expect(try await records.leaseNext(Self.claim(people[3], acts)) == nil)
                let listed = try await records.queue(
                    in: acts.body,
                    matching: QueueFilter(),
                    page: PageRequest(limit: 9)
                ).rows
                #expect(listed.allSatisfy { $0.status == .ready })
                #expect(try await records.leaseNext(Self.claim(people[3], acts, in: Self.foreign)) == nil)
            },
            Clause("the same assessor asking again gets the same unit, and the lease runs anew") { records in
                var (acts, samples) = (SampleActs(seed: 91), [SampleCase]())
                try await Self.fill(records, with: 2, &samples, &acts)
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                let first = try await records.leaseNext(Self.claim(one, acts, seconds: 10))
                #expect(try await records.leaseNext(Self.claim(one, acts, after: 9, seconds: 10)) == first)
                // The first lease would have ended by now.
                #expect(try await records.leaseNext(Self.claim(two, acts, after: 12))?.caseID == samples[1].id)
            },
            Clause("a claim for some schemes leases a unit of these alone") { records in
                var (acts, samples) = (SampleActs(seed: 96), [SampleCase]())
                try await Self.fill(records, with: 1, &samples, &acts)
                let person: PersonID = acts.id()
                let other = SchemeCode(checked: "another-scheme")
                #expect(try await records.leaseNext(Self.claim(person, acts, schemes: [other])) == nil)
                #expect(try await records.leaseNext(Self.claim(person, acts, units: [.u1], schemes: [other])) == nil)
                let row = try await records.leaseNext(
                    Self.claim(person, acts, schemes: [other, samples[0].scheme.code])
                )
                #expect(row?.caseID == samples[0].id)
                #expect(try await records.leaseNext(Self.claim(person, acts, schemes: [other])) == nil)
            },
            Clause("a lease that has run out counts as none") { records in
                var (acts, samples) = (SampleActs(seed: 92), [SampleCase]())
                try await Self.fill(records, with: 1, &samples, &acts)
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                #expect(try await records.leaseNext(Self.claim(one, acts, seconds: 10)) != nil)
                #expect(try await records.leaseNext(Self.claim(two, acts, after: 9)) == nil)
                #expect(try await records.leaseNext(Self.claim(two, acts, after: 10)) != nil)
                #expect(try await records.leaseNext(Self.claim(one, acts, after: 10)) == nil)
            },
            Clause("a lease is given back by its holder, and by nobody else") { records in
                var (acts, samples) = (SampleActs(seed: 93), [SampleCase]())
                try await Self.fill(records, with: 1, &samples, &acts)
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                let (id, body) = (samples[0].id, acts.body)
                _ = try await records.leaseNext(Self.claim(one, acts))
                try await records.endLease(caseID: id, unit: .u1, assessor: two, in: body)
                try await records.endLease(caseID: id, unit: .u2, assessor: one, in: body)
                try await records.endLease(caseID: id, unit: .u1, assessor: one, in: Self.foreign)
                #expect(try await records.leaseNext(Self.claim(two, acts)) == nil)
                try await records.endLease(caseID: id, unit: .u1, assessor: one, in: body)
                try await records.endLease(caseID: id, unit: .u1, assessor: one, in: body)
                #expect(try await records.leaseNext(Self.claim(two, acts)) != nil)
            },
            Clause("nobody is given the case of which they are the candidate") { records in
                var acts = SampleActs(seed: 94)
                let both: PersonID = acts.id()
                var (own, other) = (SampleCase(candidate: both, using: &acts), SampleCase(using: &acts))
                _ = try await records.append(own.becomeReady(using: &acts))
                #expect(try await records.leaseNext(Self.claim(both, acts)) == nil)
                #expect(try await records.leaseNext(Self.claim(both, acts, units: [.u1])) == nil)
                _ = try await records.append(other.becomeReady(using: &acts))
                #expect(try await records.leaseNext(Self.claim(both, acts))?.caseID == other.id)
            },
            Clause("a claim for some units is given one of them") { records in
                var acts = SampleActs(seed: 95)
                var samples: [SampleCase] = []
                for codes in [["A"], ["B", "C"], ["C"]] {
                    samples.append(SampleCase(units: codes, using: &acts))
                    _ = try await records.append(samples[samples.count - 1].becomeReady(using: &acts))
                }
                let (one, two, three): (PersonID, PersonID, PersonID) = (acts.id(), acts.id(), acts.id())
                #expect(try await records.leaseNext(Self.claim(one, acts, units: [])) == nil)
                #expect(try await records.leaseNext(Self.claim(one, acts, units: Self.codes("Z"))) == nil)
                let first = try await records.leaseNext(Self.claim(one, acts, units: Self.codes("C")))
                #expect(first?.caseID == samples[1].id && first?.unit.text == "C")
                let second = try await records.leaseNext(Self.claim(two, acts, units: Self.codes("C", "Z", "C")))
                #expect(second?.caseID == samples[2].id)
                // What an assessor holds counts only where it is asked for.
                let third = try await records.leaseNext(Self.claim(one, acts, units: Self.codes("B", "A")))
                #expect(third?.caseID == samples[0].id)
                #expect(try await records.leaseNext(Self.claim(one, acts, units: Self.codes("C"))) == first)
                #expect(try await records.leaseNext(Self.claim(three, acts, units: Self.codes("C"))) == nil)
            },
            Clause("an allocation ends the lease, and other acts of the case leave it") { records in
                var acts = SampleActs(seed: 96)
                var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                _ = try await records.append(sample.becomeReady(using: &acts))
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                #expect(try await records.leaseNext(Self.claim(one, acts))?.unit == .u1)
                #expect(try await records.leaseNext(Self.claim(two, acts))?.unit == .u2)
                let until = acts.now.adding(days: 3)
                _ = try await records.append(sample.allocate(.u1, to: one, until: until, using: &acts))
                // U2 is leased still.
                let third: PersonID = acts.id()
                #expect(try await records.leaseNext(Self.claim(third, acts)) == nil)
                _ = try await records.append(sample.endAllocation(.u1, of: one, using: &acts))
                let again = try await records.leaseNext(Self.claim(third, acts))
                #expect(again?.unit == .u1 && again?.caseVersion == 9)
            },
            Clause("many assessors at once are given different units") { records in
                var (acts, samples) = (SampleActs(seed: 98), [SampleCase]())
                try await Self.fill(records, with: 20, &samples, &acts)
                let claims = (0..<30).map { Self.claim(acts.id(), acts, units: $0 % 2 == 0 ? nil : [.u1]) }
                let rows = await Self.race(claims) { try? await records.leaseNext($0) }.compactMap(\.self)
                #expect(rows.count == 20)
                #expect(Set(rows.map(\.caseID)) == Set(samples.map(\.id)))
            },
        ]
    }

    private static func fill(
        _ records: any Records,
        with count: Int,
        _ samples: inout [SampleCase],
        _ acts: inout SampleActs
    ) async throws {
        for _ in 0..<count {
            var sample = SampleCase(using: &acts)
            _ = try await records.append(sample.becomeReady(using: &acts))
            samples.append(sample)
        }
    }

    static func codes(_ texts: String...) -> [UnitCode] { texts.map { UnitCode(checked: $0) } }

    static func claim(
        _ assessor: PersonID,
        _ acts: SampleActs,
        rounds: [Round] = Round.allCases,
        units: [UnitCode]? = nil,
        schemes: [SchemeCode]? = nil,
        skipping: [QueueKey] = [],
        after delay: Int64 = 0,
        seconds: Int64 = 60,
        in body: BodyID? = nil
    ) -> QueueClaim {
        let now = acts.now.adding(seconds: delay)
        return QueueClaim(
            body: body ?? acts.body,
            assessor: assessor,
            rounds: rounds,
            units: units,
            schemes: schemes,
            skipping: skipping,
            now: now,
            leaseUntil: now.adding(seconds: seconds)
        )
    }
}

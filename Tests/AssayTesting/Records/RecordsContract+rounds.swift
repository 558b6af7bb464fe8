import Recognition
import Records
import Testing

extension RecordsContract {
    static var rounds: [Clause] {
        [
            Clause("a claim is given units of the rounds that it names") { records in
                var acts = SampleActs(seed: 190)
                let (one, two, three): (PersonID, PersonID, PersonID) = (acts.id(), acts.id(), acts.id())
                var (marked, judged, fresh) = (
                    SampleCase(using: &acts), SampleCase(using: &acts), SampleCase(using: &acts)
                )
                try await Self.differ(records, &judged, by: one, two, &acts)
                try await Self.drawSecond(records, &marked, after: one, &acts)
                _ = try await records.append(fresh.becomeReady(using: &acts))
                func claim(_ rounds: [Round], units: [UnitCode]? = nil) async throws -> CaseID? {
                    let row = try await records.leaseNext(Self.claim(three, acts, rounds: rounds, units: units))
                    if let row {
                        try await records.endLease(caseID: row.caseID, unit: row.unit, assessor: three, in: acts.body)
                    }
                    #expect(row.map { rounds.contains($0.round) } ?? true)
                    return row?.caseID
                }
                for units in [nil, [UnitCode.u1]] {
                    #expect(try await claim([.first], units: units) == fresh.id)
                    #expect(try await claim([.second], units: units) == marked.id)
                    #expect(try await claim([.adjudication], units: units) == judged.id)
                    #expect(try await claim([.appeal], units: units) == nil)
                    #expect(try await claim([], units: units) == nil)
                    // Whatever the round, what has waited longest comes first.
                    #expect(try await claim([.first, .second, .appeal], units: units) == marked.id)
                    #expect(try await claim([.second, .second, .adjudication], units: units) == judged.id)
                }
            },
            Clause("nobody is given what they have judged where the round is for somebody else") { records in
                var acts = SampleActs(seed: 191)
                let (one, two, three): (PersonID, PersonID, PersonID) = (acts.id(), acts.id(), acts.id())
                var (marked, judged) = (SampleCase(using: &acts), SampleCase(using: &acts))
                try await Self.drawSecond(records, &marked, after: one, &acts)
                try await Self.differ(records, &judged, by: one, two, &acts)
                for units in [nil, [UnitCode.u1]] {
                    func claim(_ person: PersonID, _ round: Round) async throws -> CaseID? {
                        let row = try await records.leaseNext(Self.claim(person, acts, rounds: [round], units: units))
                        if let row {
                            try await records.endLease(
                                caseID: row.caseID,
                                unit: row.unit,
                                assessor: person,
                                in: acts.body
                            )
                        }
                        return row?.caseID
                    }
                    #expect(try await claim(one, .second) == nil)
                    #expect(try await claim(two, .second) == marked.id)
                    #expect(try await claim(one, .adjudication) == nil)
                    #expect(try await claim(two, .adjudication) == nil)
                    #expect(try await claim(three, .adjudication) == judged.id)
                }
            },
            Clause("after an appeal nobody is given the unit who has ever judged it") { records in
                var acts = SampleActs(seed: 192)
                let (one, two, three): (PersonID, PersonID, PersonID) = (acts.id(), acts.id(), acts.id())
                var sample = SampleCase(using: &acts)
                try await Self.differ(records, &sample, by: one, two, &acts)
                _ = try await records.append(sample.judge(in: .adjudication, by: three, using: &acts))
                let decided = sample.decide(by: acts.id(), outcome: .none, using: &acts)
                _ = try await records.append(decided)
                _ = try await records.append(sample.winAppeal(against: acts.id(), using: &acts))
                let rows = try await records.queue(
                    in: acts.body,
                    matching: QueueFilter(),
                    page: PageRequest(limit: 9)
                ).rows
                #expect(rows.map(\.round) == [.appeal])
                #expect(rows.first?.readySince == acts.now)
                for person in [one, two, three, sample.candidate] {
                    #expect(try await records.leaseNext(Self.claim(person, acts)) == nil)
                    #expect(try await records.leaseNext(Self.claim(person, acts, units: [.u1])) == nil)
                }
                #expect(try await records.leaseNext(Self.claim(acts.id(), acts, rounds: [.appeal])) != nil)
                try await records.rebuildProjections()
                #expect(try await records.leaseNext(Self.claim(two, acts, after: 100)) == nil)
            },
            Clause("many whom a unit bars do not hide the one behind them") { records in
                var acts = SampleActs(seed: 193)
                let one: PersonID = acts.id()
                for index in 0..<30 {
                    var sample = SampleCase(using: &acts)
                    try await Self.drawSecond(records, &sample, after: index % 3 == 0 ? acts.id() : one, &acts)
                }
                var claimed: [QueueRow] = []
                while let row = try await records.leaseNext(
                    Self.claim(one, acts, rounds: [.second], skipping: claimed.map(\.key))
                ) {
                    claimed.append(row)
                    if claimed.count > 30 { break }
                }
                #expect(claimed.count == 10)
                let keys = claimed.map { ($0.readySince, $0.caseID) }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
            },
            Clause("what was just refused is skipped, whether it is leased still or was given back") { records in
                var acts = SampleActs(seed: 194)
                let (one, other): (PersonID, PersonID) = (acts.id(), acts.id())
                var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                var late = SampleCase(using: &acts)
                for append in [sample.becomeReady(using: &acts), late.becomeReady(using: &acts)] {
                    _ = try await records.append(append)
                }
                let u1 = QueueKey(caseID: sample.id, unit: .u1)
                #expect(try await records.leaseNext(Self.claim(one, acts))?.key == u1)
                let next = try await records.leaseNext(Self.claim(one, acts, skipping: [u1]))
                #expect(next?.key == QueueKey(caseID: sample.id, unit: .u2))
                let refused = [u1, QueueKey(caseID: sample.id, unit: .u2)]
                let third = try await records.leaseNext(Self.claim(one, acts, units: [.u1, .u2], skipping: refused))
                #expect(third?.caseID == late.id)
                let all = refused + [QueueKey(caseID: late.id, unit: .u1)]
                #expect(try await records.leaseNext(Self.claim(one, acts, skipping: all)) == nil)
                for key in all {
                    try await records.endLease(caseID: key.caseID, unit: key.unit, assessor: one, in: acts.body)
                }
                for units in [nil, [UnitCode.u1, .u2]] {
                    let row = try await records.leaseNext(Self.claim(one, acts, units: units, skipping: refused))
                    #expect(row?.key == all[2])
                    try await records.endLease(caseID: late.id, unit: .u1, assessor: one, in: acts.body)
                    #expect(try await records.leaseNext(Self.claim(one, acts, units: units, skipping: all)) == nil)
                }
                // It is skipped for that claim alone.
                #expect(try await records.leaseNext(Self.claim(other, acts, skipping: []))?.key == u1)
            },
            Clause("another round ends the lease of the one before") { records in
                var acts = SampleActs(seed: 195)
                let (one, two): (PersonID, PersonID) = (acts.id(), acts.id())
                var sample = SampleCase(using: &acts)
                _ = try await records.append(sample.becomeReady(using: &acts))
                #expect(try await records.leaseNext(Self.claim(one, acts)) != nil)
                // In one append, so that the unit is ready before it and after.
                let judged = CaseAct.judged(sample.judgement(of: sample.units[0], .competent))
                let drawn = CaseAct.drawnForSecondMarking(.init(unit: .u1, cause: .mandatory))
                let author = Author(person: one, role: .assessor)
                _ = try await records.append(sample.append([judged, drawn], by: author, using: &acts))
                #expect(try await records.leaseNext(Self.claim(one, acts)) == nil)
                #expect(try await records.leaseNext(Self.claim(two, acts))?.round == .second)
            },
            Clause("what is given back keeps its place in the queue") { records in
                var acts = SampleActs(seed: 196)
                let one: PersonID = acts.id()
                var (first, second) = (SampleCase(using: &acts), SampleCase(using: &acts))
                for append in [first.becomeReady(using: &acts), second.becomeReady(using: &acts)] {
                    _ = try await records.append(append)
                }
                _ = try await records.append(first.allocate(to: one, until: acts.now, using: &acts))
                _ = try await records.append(first.endAllocation(of: one, cause: .expired, using: &acts))
                let rows = try await records.queue(
                    in: acts.body,
                    matching: QueueFilter(),
                    page: PageRequest(limit: 9)
                ).rows
                #expect(rows.map(\.caseID) == [first.id, second.id])
            },
            Clause("the queue leaves out what is on hold or has ended, and takes it up again") { records in
                var acts = SampleActs(seed: 197)
                let hold: HoldID = acts.id()
                var (held, decided) = (SampleCase(using: &acts), SampleCase(using: &acts))
                for append in [held.becomeReady(using: &acts), decided.becomeReady(using: &acts)] {
                    _ = try await records.append(append)
                }
                _ = try await records.append(decided.decide(by: acts.id(), using: &acts))
                _ = try await records.append(
                    held.append([.holdPut(.init(hold: hold, cause: .complaint))], using: &acts)
                )
                func queue() async throws -> [CaseID] {
                    try await records.queue(in: acts.body, matching: QueueFilter(), page: PageRequest(limit: 9)).rows
                        .map(\.caseID)
                }
                #expect(try await queue().isEmpty)
                #expect(try await records.leaseNext(Self.claim(acts.id(), acts)) == nil)
                _ = try await records.append(held.append([.holdLifted(.init(hold: hold))], using: &acts))
                #expect(try await queue() == [held.id])
                _ = try await records.append(
                    held.append([.voided(.init(cause: .openedInError))], using: &acts)
                )
                #expect(try await queue().isEmpty)
            },
        ]
    }

    /// A unit that was judged once and waits for its second judgement.
    private static func drawSecond(
        _ records: any Records,
        _ sample: inout SampleCase,
        after assessor: PersonID,
        _ acts: inout SampleActs
    ) async throws {
        _ = try await records.append(sample.becomeReady(using: &acts))
        _ = try await records.append(sample.judge(by: assessor, using: &acts))
        _ = try await records.append(sample.drawForSecondMarking(using: &acts))
    }

    /// A unit on which two assessors differ.
    private static func differ(
        _ records: any Records,
        _ sample: inout SampleCase,
        by first: PersonID,
        _ second: PersonID,
        _ acts: inout SampleActs
    ) async throws {
        try await drawSecond(records, &sample, after: first, &acts)
        _ = try await records.append(sample.allocate(in: .second, to: second, until: acts.now, using: &acts))
        _ = try await records.append(
            sample.judge(in: .second, by: second, outcome: .notYetCompetent, using: &acts)
        )
    }
}

extension QueueRow {
    fileprivate var key: QueueKey { QueueKey(caseID: caseID, unit: unit) }
}

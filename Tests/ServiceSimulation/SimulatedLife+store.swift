import AssayTesting
import Casework
import Recognition
import Records
import Testing

/// What the store promises beside the acts, asked for while lives go on.
extension SimulatedLife {
    /// Two assessors who ask at once never get the same unit, and who asks again gets the same one.
    mutating func raceForAUnit() async throws {
        let now = body.clock.now()
        var leased: [QueueKey: PersonID] = [:]
        for assessor in body.assessors.shuffled(using: &generator).map(\.person) {
            let claim = QueueClaim(
                body: SimulatedBody.body,
                assessor: assessor,
                rounds: [.first, .second],
                now: now,
                leaseUntil: now.adding(seconds: 30)
            )
            guard let row = try await body.records.leaseNext(claim) else { continue }
            let key = QueueKey(caseID: row.caseID, unit: row.unit)
            #expect(leased.updateValue(assessor, forKey: key) == nil, "leased twice")
            let again = try await body.records.leaseNext(claim)
            #expect(again?.caseID == key.caseID && again?.unit == key.unit, "a lease was lost")
        }
        for (key, assessor) in leased.sorted(by: { $0.value < $1.value }) {
            try await body.records.endLease(
                caseID: key.caseID,
                unit: key.unit,
                assessor: assessor,
                in: SimulatedBody.body
            )
        }
    }

    /// Somebody is forgotten: what was done, and how it stands, stays.
    func erase(_ id: CaseID) async throws {
        let before = try await body.state(id)
        let acts = try await body.records.acts(of: .case(id), in: SimulatedBody.body)
        try await body.records.erasePersonalParts(of: acts.map(\.envelope.id), in: SimulatedBody.body)
        let after = try await body.records.acts(of: .case(id), in: SimulatedBody.body)
        #expect(after.allSatisfy { $0.personal == nil }, "a personal part was left")
        #expect(after.map(\.envelope) == acts.map(\.envelope))
        #expect(try await body.state(id) == before)
    }

    /// The rows of the queue are what the acts tell.
    func expectQueued(_ state: CaseState) async throws {
        let isWorkedOn = state.phase == .open && !state.isHeld
        let wanted = state.units.filter { unit in
            isWorkedOn && [.ready, .allocated].contains(state.status(of: unit))
        }
        let page = try await body.records.queue(
            in: SimulatedBody.body,
            matching: QueueFilter(),
            page: PageRequest(limit: 200)
        )
        let rows = page.rows.filter { $0.caseID == state.id }
        #expect(Set(rows.map(\.unit)) == Set(wanted.map(\.reference.code)), "the queue and the acts differ")
        for row in rows {
            let unit = state.unit(row.unit)
            #expect(row.assessor == unit?.assignment?.assessor && row.round == unit?.round)
            #expect(unit.map(state.status) == row.status && row.caseVersion == state.version)
        }
    }
}

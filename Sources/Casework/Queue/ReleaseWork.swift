import Recognition
import Records

extension Workplace {
    /// What a job is added for when somebody's right to judge ends: their role has ended, or a licence was withdrawn or runs out.
    func releaseJob(_ key: ReleaseKey) -> NewJob {
        NewJob(id: randomness.identifier(), kind: .releaseWork, key: key.text, due: key.at)
    }

    /// Records that a licence has lapsed, where its time has run out, and gives back to the queue what its holder may not judge any
    /// more. Done once more it changes nothing.
    func releaseWork(_ key: ReleaseKey, in body: BodyID) async throws(CaseworkFault) {
        if let licence = key.licence { try await lapse(licence, of: key.person, at: key.at, in: body) }
        for work in try await work(of: key.person, in: body) { try await release(work, of: key.person, in: body) }
    }

    /// The units that a person holds and could judge now, the one that has waited longest first.
    func work(of person: PersonID, in body: BodyID) async throws(CaseworkFault) -> [UnitOfCase] {
        var found: [UnitOfCase] = []
        var next: String?
        repeat {
            let page = try await recording { () throws(RecordsFault) in
                try await records.queue(
                    in: body,
                    matching: QueueFilter(assessor: person),
                    page: PageRequest(after: next, limit: 200)
                )
            }
            found += page.rows.map { UnitOfCase(caseID: $0.caseID, unit: $0.unit) }
            next = page.next
        } while next != nil
        return found
    }

    private func lapse(
        _ licence: LicenceID,
        of id: PersonID,
        at end: Instant,
        in body: BodyID
    ) async throws(CaseworkFault) {
        try await retryingConflicts { () async throws(CaseworkFault) in
            let now = self.now
            let stream = StreamID.person(id)
            let acts = try await recording { () throws(RecordsFault) in try await records.acts(of: stream, in: body) }
            let lapsed = PersonAct.licenceLapsed(PersonAct.LicenceLapsed(licence: licence, dueAt: end))
            guard let person = PersonState.fold(acts.lazy.map(\.envelope)), end <= now,
                person.licences.contains(where: {
                    $0.act.licence == licence && $0.withdrawal == nil && $0.until == end
                }),
                !acts.contains(where: { $0.envelope.deed == .onPerson(lapsed) })
            else { return }
            let version = person.version + 1
            let act = act(.onPerson(lapsed), on: stream, version: version, body: body, author: .system, at: now)
            _ = try await commit([act], to: stream, expecting: person.version, in: body, answer: id)
        }
    }

    /// Whoever may still judge it keeps it: by another licence, or because the scheme asks for none.
    private func release(_ work: UnitOfCase, of person: PersonID, in body: BodyID) async throws(CaseworkFault) {
        do {
            try await retryingConflicts { () async throws(CaseworkFault) in
                let file = try await caseFile(work.caseID, in: body)
                guard let assignment = file.state.unit(work.unit)?.assignment, assignment.assessor == person else {
                    return
                }
                let ended = CaseAct.AllocationEnded(
                    unit: work.unit,
                    round: assignment.round,
                    assessor: person,
                    cause: .licenceEnded
                )
                let step = Step(act: .allocationEnded(ended), author: .system)
                _ = try await append([step], to: file, answer: AppliedAct.init)
            }
        } catch {
            guard case .refused(let refusal) = error, refusal.code == .allocationRuns else { throw error }
        }
    }
}

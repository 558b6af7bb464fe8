public import Recognition
import Records

extension Workplace {
    /// Grants a role. One that is held already: nothing happens.
    public func grantRole(_ role: Role, to id: PersonID, caller: Caller) async throws(CaseworkFault) {
        try await changeRole(role, of: id, caller: caller, to: true)
    }

    /// Ends a role; tokens of that role are refused from then on. One that is not held: nothing happens.
    public func endRole(_ role: Role, of id: PersonID, caller: Caller) async throws(CaseworkFault) {
        guard id != caller.person || role != .administrator else {
            throw .invalid(
                InvalidInput(
                    field: "role",
                    reason: "Nobody ends their own role of administrator: the body could be locked out.",
                    remedy: "Let another administrator do it."
                )
            )
        }
        try await changeRole(role, of: id, caller: caller, to: false)
    }

    private func changeRole(_ role: Role, of id: PersonID, caller: Caller, to held: Bool) async throws(CaseworkFault) {
        try caller.require(.administrator)
        guard role != .system else { throw .notFound(.person) }
        try await retryingConflicts { () async throws(CaseworkFault) in
            let row = try await finding(.person) { () throws(RecordsFault) in
                try await records.person(id, in: caller.body)
            }
            let now = self.now
            // A grant for a time, or for one scheme, is less than what is asked for.
            let isHeld = row.grants.contains {
                $0.role == role && $0.scheme == nil && $0.until == nil && $0.isInForce(at: now)
            }
            guard held ? !isHeld : row.roles.contains(role) else { return }
            let deed: PersonAct =
                held ? .roleGranted(PersonAct.RoleGranted(role: role)) : .roleEnded(PersonAct.RoleEnded(role: role))
            let act = act(
                .onPerson(deed),
                on: .person(id),
                version: row.version + 1,
                body: caller.body,
                author: caller.author,
                at: now
            )
            // What they hold in this role goes to somebody who has it.
            let isJudging = !held && (role == .assessor || role == .adjudicator)
            let jobs = isJudging ? [releaseJob(ReleaseKey(person: id, at: now))] : []
            _ = try await commit(
                [act],
                to: .person(id),
                expecting: row.version,
                in: caller.body,
                jobs: jobs,
                answer: id
            )
        }
    }
}

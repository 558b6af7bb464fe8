import Recognition
import Records

extension Workplace {
    /// The rules of a case, with the people as they stand whom these acts speak of, and the candidate's other cases where one applies.
    func rules(for steps: [Step], in file: CaseFile) async throws(CaseworkFault) -> CaseRules {
        var people: [PersonID: PersonState] = [:]
        for id in Set(steps.flatMap { $0.peopleAsked(besides: file.state.candidate) }) {
            people[id] = try await personState(id, in: file.body)
        }
        let rules = people.isEmpty ? file.rules : file.rules.knowing(people)
        guard steps.contains(where: { $0.act.kind == .applied }) else { return rules }
        let state = file.state
        return rules.beside(
            try await otherCases(of: state.candidate, under: state.scheme.code, besides: state.id, in: file.body)
        )
    }

    /// Nil: the body knows no such person.
    func personState(_ id: PersonID, in body: BodyID) async throws(CaseworkFault) -> PersonState? {
        let acts = try await recording { () throws(RecordsFault) in try await records.acts(of: .person(id), in: body) }
        return PersonState.fold(acts.lazy.map(\.envelope))
    }
}

extension Step {
    /// Whose standing a guard may ask for: licences, roles, and whether a relation to the candidate is declared.
    fileprivate func peopleAsked(besides candidate: PersonID) -> [PersonID] {
        let spokenOf: [PersonID] =
            switch act {
            case .allocated(let act): [act.assessor, candidate]
            case .judged, .decided: [candidate]
            case .panelAppointed(let act): act.members.map(\.person) + [candidate]
            case .allocationEnded(let act): act.cause == .licenceEnded ? [act.assessor] : []
            default: []
            }
        return [author.person].compactMap(\.self) + spokenOf
    }
}

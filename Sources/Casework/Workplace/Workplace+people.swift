import Recognition
import Records

extension Workplace {
    /// The rules of a case, with the people as they stand whom these acts speak of.
    func rules(for steps: [Step], in file: CaseFile) async throws(CaseworkFault) -> CaseRules {
        let asksLicence = file.rules.scheme.requires(.licence)
        var people: [PersonID: PersonState] = [:]
        for id in Set(steps.flatMap { $0.peopleAsked(asksLicence: asksLicence) }) {
            people[id] = try await personState(id, in: file.body)
        }
        return people.isEmpty ? file.rules : file.rules.knowing(people)
    }

    /// Nil: the body knows no such person.
    func personState(_ id: PersonID, in body: BodyID) async throws(CaseworkFault) -> PersonState? {
        let acts = try await recording { () throws(RecordsFault) in try await records.acts(of: .person(id), in: body) }
        return PersonState.fold(acts.lazy.map(\.envelope))
    }
}

extension Step {
    /// Whose standing a guard may ask for.
    fileprivate func peopleAsked(asksLicence: Bool) -> [PersonID] {
        switch act {
        case .allocated(let act): asksLicence ? [act.assessor] : []
        case .judged: asksLicence ? author.person.map { [$0] } ?? [] : []
        case .panelAppointed(let act): act.members.map(\.person)
        case .allocationEnded(let act): act.cause == .licenceEnded ? [act.assessor] : []
        default: []
        }
    }
}

import Recognition

extension SampleDeeds {
    /// Licences, relations and employments.
    static func ties(_ acts: inout SampleActs) -> [PersonAct] {
        let (licence, relation, employer): (LicenceID, RelationID, OrganisationID) = (acts.id(), acts.id(), acts.id())
        let (now, later) = (acts.now, acts.now.adding(days: 365))
        return [
            .licenceGranted(.init(licence: licence, unit: acts.unit("U1"), from: now, until: later)),
            .licenceRenewed(.init(licence: licence, until: later)),
            .licenceLapsed(.init(licence: licence, dueAt: later)),
            .licenceWithdrawn(.init(licence: licence, cause: .drift)),
            .relationDeclared(
                .init(relation: relation, nature: .trained, party: .person(acts.id()), from: now, until: later)
            ),
            .relationEnded(.init(relation: relation, until: later)),
            .employed(.init(organisation: employer, from: now)),
            .employmentEnded(.init(organisation: employer, until: later)),
        ]
    }
}

import Recognition

extension ActSamples {
    private static let licence = LicenceID(canonical: "11CENCE00001")
    private static let relation = RelationID(canonical: "RE1AT10N0001")
    static let organisation = OrganisationID(canonical: "0RG000000001")

    static let ofPersons: [PersonAct] = [
        .registered(.init(organisation: organisation)),
        .roleGranted(
            .init(role: .assessor, from: checkedAt, until: until, scheme: SchemeCode(checked: "kitchen"))
        ),
        .roleEnded(.init(role: .assessor)),
        .tokenIssued(
            .init(token: TokenID(canonical: "T0K000000001"), digest: digest("7"), role: .assessor, expires: until)
        ),
        .tokenRevoked(.init(token: TokenID(canonical: "T0K000000001"))),
        .licenceGranted(.init(licence: licence, unit: units[0], from: checkedAt, until: until)),
        .licenceRenewed(.init(licence: licence, until: until)),
        .licenceWithdrawn(.init(licence: licence, cause: .requirementsNotKept)),
        .licenceLapsed(.init(licence: licence, dueAt: until)),
        .relationDeclared(
            .init(relation: relation, nature: .trained, party: .person(.ana), from: checkedAt, until: until)
        ),
        .relationEnded(.init(relation: relation, until: until)),
        .employed(.init(organisation: organisation, from: checkedAt)),
        .employmentEnded(.init(organisation: organisation, until: until)),
    ]
}

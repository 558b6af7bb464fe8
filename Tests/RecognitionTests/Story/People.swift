import Recognition

extension PersonID {
    /// The candidate of every story.
    static let ana = PersonID(canonical: "ANA000000001")
    /// Assessors.
    static let ben = PersonID(canonical: "BEN000000002")
    static let eva = PersonID(canonical: "EVA000000003")
    /// A certifier.
    static let cay = PersonID(canonical: "CAY000000004")
    /// An administrator.
    static let dag = PersonID(canonical: "DAG000000005")
    /// A verifier.
    static let gil = PersonID(canonical: "G1K000000008")
    /// An adjudicator.
    static let hal = PersonID(canonical: "HAK000000009")
    /// Members of panels; Kim is an outsider.
    static let ida = PersonID(canonical: "1DA000000010")
    static let jon = PersonID(canonical: "J0N000000011")
    static let kim = PersonID(canonical: "K1M000000012")
    /// Somebody who has nothing to do with the case.
    static let fay = PersonID(canonical: "FAY000000006")
}

extension Author {
    static func candidate(_ person: PersonID = .ana) -> Author { Author(person: person, role: .candidate) }
    static func assessor(_ person: PersonID = .ben) -> Author { Author(person: person, role: .assessor) }
    static func certifier(_ person: PersonID = .cay) -> Author { Author(person: person, role: .certifier) }
    static func verifier(_ person: PersonID = .gil) -> Author { Author(person: person, role: .verifier) }
    static func adjudicator(_ person: PersonID = .hal) -> Author { Author(person: person, role: .adjudicator) }
    static func panel(_ person: PersonID = .ida) -> Author { Author(person: person, role: .panel) }
    static func administrator(_ person: PersonID = .dag) -> Author { Author(person: person, role: .administrator) }
}

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
    /// Somebody who has nothing to do with the case.
    static let fay = PersonID(canonical: "FAY000000006")
}

extension Author {
    static func candidate(_ person: PersonID = .ana) -> Author { Author(person: person, role: .candidate) }
    static func assessor(_ person: PersonID = .ben) -> Author { Author(person: person, role: .assessor) }
    static func certifier(_ person: PersonID = .cay) -> Author { Author(person: person, role: .certifier) }
    static func administrator(_ person: PersonID = .dag) -> Author { Author(person: person, role: .administrator) }
}

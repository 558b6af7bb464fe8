import Recognition

/// Everybody who appears in a life. There are enough of them that good people always find one who took no part before.
enum Cast {
    static let candidate = PersonID(canonical: "CAND00000001")
    /// Another candidate, whose case it is not.
    static let stranger = PersonID(canonical: "STRANGER0001")
    static let assessors = people("ASSESS", 10)
    static let adjudicators = people("ADJ000", 4)
    static let verifiers = people("VER000", 4)
    /// The first of the verifiers certifies, too, as in small bodies.
    static let certifiers = people("CERT00", 2) + verifiers.prefix(1) + people("CERT00", 4).suffix(2)
    static let administrators = people("ADM000", 4)
    /// The last two thirds are outsiders, the first third works for the centre.
    static let panel = people("PANE00", 30)

    static let centre = OrganisationID(canonical: "CENTRE000001")

    /// Those who get in each other's way: few, so that they meet again.
    static let few: [PersonID] =
        [candidate, stranger] + assessors.prefix(3) + adjudicators.prefix(1) + verifiers.prefix(1)
        + certifiers.prefix(2)
        + administrators.prefix(2) + panel.prefix(2)

    /// The roles that people of the body hold.
    static let roles = Role.allCases.filter { $0 != .auditor }

    static func people(in role: Role) -> [PersonID] {
        switch role {
        case .candidate: [candidate]
        case .assessor: assessors
        case .adjudicator: adjudicators
        case .verifier: verifiers
        case .certifier: certifiers
        case .panel: panel
        case .administrator: administrators
        case .auditor: [stranger]
        case .system: []
        }
    }

    static func worksForCentre(_ person: PersonID) -> Bool { panel.prefix(10).contains(person) }

    private static func people(_ prefix: String, _ count: Int) -> [PersonID] {
        (1...count).map { PersonID(canonical: prefix + (code(UInt64($0)).suffix(12 - prefix.count))) }
    }

    /// Twelve characters that name whatever is the `number`th thing of a life.
    static func code(_ number: UInt64) -> String {
        String(unsafeUninitializedCapacity: 12) { bytes in
            var left = number
            for index in (1..<12).reversed() {
                bytes[index] = UInt8(ascii: "0") + UInt8(left % 10)
                left /= 10
            }
            bytes[0] = UInt8(ascii: "X")
            return 12
        }
    }
}

extension Author {
    static let applicant = Author(person: Cast.candidate, role: .candidate)
}

public import ArgumentParser
public import Recognition

// Identifiers and the values of closed lists are read from the command line as the domain reads them.
extension BodyID: ExpressibleByArgument {}
extension CaseID: ExpressibleByArgument {}
extension ChosenLabel: ExpressibleByArgument {}
extension EvidenceID: ExpressibleByArgument {}
extension JobID: ExpressibleByArgument {}
extension NoticeID: ExpressibleByArgument {}
extension LanguageTag: ExpressibleByArgument {}
extension OrganisationID: ExpressibleByArgument {}
extension PersonID: ExpressibleByArgument {}
extension ReceiptCode: ExpressibleByArgument {}
extension SchemeCode: ExpressibleByArgument {}
extension TokenID: ExpressibleByArgument {}
extension UnitCode: ExpressibleByArgument {}

extension CaseStatus: ExpressibleByArgument {}
extension IdentityMethod: ExpressibleByArgument {}
extension OrganisationKind: ExpressibleByArgument {}
extension UnitOutcome: ExpressibleByArgument {}
extension UnitStatus: ExpressibleByArgument {}

extension Role: ExpressibleByArgument {
    /// Nobody holds the role of the service itself.
    static var held: [Role] { allCases.filter { $0 != .system } }

    public init?(argument: String) {
        guard let role = Role(rawValue: argument), Role.held.contains(role) else { return nil }
        self = role
    }

    public static var allValueStrings: [String] { held.map(\.rawValue) }
}

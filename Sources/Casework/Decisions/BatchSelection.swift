public import Recognition

/// Which cases a batch of decisions is about.
public enum BatchSelection: Hashable, Sendable {
    /// These, each once, 1 to 500.
    case cases([BatchCase])
    /// All recommended cases of a scheme, of whichever edition, that the certifier may decide.
    case scheme(SchemeCode)

    /// How many cases one batch takes: all other writes wait while it is written.
    public static let limit = 500

    /// - Throws: `.invalid` for a list that is empty, too long, or names a case twice.
    func check() throws(CaseworkFault) {
        guard case .cases(let cases) = self else { return }
        guard !cases.isEmpty else {
            throw Self.invalid("The batch names no case.", remedy: "Name cases, or a scheme instead.")
        }
        guard cases.count <= Self.limit else {
            throw Self.invalid("The batch has more than \(Self.limit) cases.", remedy: "Make several batches of it.")
        }
        guard Set(cases.map(\.caseID)).count == cases.count else {
            throw Self.invalid("The batch names a case twice.", remedy: "Name each case once.")
        }
    }

    private static func invalid(_ reason: String, remedy: String) -> CaseworkFault {
        .invalid(InvalidInput(field: "cases", reason: reason, remedy: remedy))
    }
}

import Recognition

/// `Docs/guards.md`: which rules stand before which act, and who may do it.
public enum GuardList {
    public static func document() -> String {
        var lines = [
            "# The rules before each act", "",
            "Who may do what in a case, and which rules are asked before it is done, in their order: the first that stands against it is the",
            "one that is told. Each rule is a type in `Sources/Recognition/Guards`, which says what it asks for; the codes that it answers with",
            "are in [refusals.md](body/refusals.md). Where a case is opened, `AppliesForSelf` and `UnitsNamed` are asked instead. *system* is",
            "the service itself. Made by `simulate --guards`; a test says when it is not what the code asks.", "",
            "| act | done by | rules |", "|---|---|---|",
        ]
        for kind in CaseAct.Kind.allCases {
            let roles = RoleMatrix.roles(for: kind).map(\.rawValue).joined(separator: ", ")
            let rules = GuardTable.guards(for: kind).map { "`\(type(of: $0))`" }.joined(separator: ", ")
            lines.append("| `\(kind.rawValue)` | \(roles) | \(rules) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Invariant {
    /// `Docs/invariants.md`, as the code has it.
    public static func document() -> String {
        var lines = [
            "# Invariants of a case", "",
            "What holds after each act of each case, whoever did it and in whatever order. `make simulate` lives many cases by chance, with",
            "everybody in them doing what is due and what is not, and holds each act that is accepted against this list. The list is made by",
            "`simulate --invariants`; a test says when it is not what the code holds.",
        ]
        for area in areas {
            lines += ["", "## \(area.name)", ""]
            lines += area.invariants.map { "- `\($0.name)`: \($0.rule)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

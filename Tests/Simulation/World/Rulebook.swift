import Recognition

/// The rules of a case, passed on by reference: they are many, and everybody looks into them at each step.
final class Rulebook: Sendable {
    let rules: CaseRules

    init(_ rules: CaseRules) {
        self.rules = rules
    }
}

import Recognition

/// Reads the conditions that all have to hold for a unit to be competent.
struct DecisionRuleReader {
    func rule(_ field: Field) -> DecisionRule? {
        guard let list = field.list() else { return nil }
        var kinds = UniqueRegister<DecisionCondition.Kind>()
        let conditions = list.map { condition($0, kinds: &kinds) }
        return conditions.withoutGaps().map(DecisionRule.init(conditions:))
    }

    private func condition(
        _ field: Field,
        kinds: inout UniqueRegister<DecisionCondition.Kind>
    ) -> DecisionCondition? {
        // The kind decides which keys are allowed, so it is looked at before the others are judged.
        guard let kind = self.kind(field) else { return nil }
        let allowed: [ConditionKey] =
            switch kind {
            case .allCriticalMet, .allMet: [.kind]
            case .weightedScore, .shareOfEvidence: [.kind, .atLeastPercent]
            }
        guard let fields = field.mapping(of: ConditionKey.self, allowed: allowed) else { return nil }
        // The same condition twice is either said twice or contradicts itself.
        if let place = fields.optional(.kind), let line = kinds.lineOfEarlier(kind, line: place.node.position.line) {
            place.report(ConsistencyProblem.duplicateCondition(kind.rawValue, firstLine: line))
        }
        switch kind {
        case .allCriticalMet: return .allCriticalMet
        case .allMet: return .allMet
        case .weightedScore:
            return fields.required(.atLeastPercent)?.percent().map { .weightedScore(atLeastPercent: $0) }
        case .shareOfEvidence:
            return fields.required(.atLeastPercent)?.percent().map { .shareOfEvidence(atLeastPercent: $0) }
        }
    }

    private func kind(_ field: Field) -> DecisionCondition.Kind? {
        guard case .mapping(let entries) = field.node.content, let entry = entries.first(where: { $0.key == "kind" })
        else {
            // Reports the wrong type, unknown keys, and the missing key.
            _ = field.mapping(of: ConditionKey.self)?.required(.kind)
            return nil
        }
        let place = Field(node: entry.value, path: FieldPath.join(field.path, entry.key), log: field.log)
        if let kind = place.choice(of: DecisionCondition.Kind.self) { return kind }
        _ = field.mapping(of: ConditionKey.self)
        return nil
    }
}

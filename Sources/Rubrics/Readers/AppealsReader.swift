import Recognition

/// Reads on what and before whom a candidate may appeal.
enum AppealsReader {
    static func appeals(_ field: Field) -> AppealRules? {
        guard let fields = field.mapping(of: AppealsKey.self) else { return nil }
        let grounds = fields.ifGiven(.grounds) { $0.uniqueEntries { $0.choice(of: AppealGround.self) } }
        let stages = fields.required(.stages)?.list()?.map(stage).withoutGaps()
        guard let grounds, let stages else { return nil }
        return AppealRules(grounds: grounds ?? AppealGround.allCases, stages: stages)
    }

    private static func stage(_ field: Field) -> AppealStage? {
        guard let fields = field.mapping(of: StageKey.self) else { return nil }
        let panel = fields.required(.panel).flatMap(self.panel)
        let lodging = fields.ifGiven(.lodging, ClocksReader.clock)
        let admission = fields.ifGiven(.admission, ClocksReader.clock)
        let outcome = fields.ifGiven(.outcome, ClocksReader.clock)
        guard let panel, let lodging, let admission, let outcome else { return nil }
        return AppealStage(panel: panel, lodging: lodging, admission: admission, outcome: outcome)
    }

    private static func panel(_ field: Field) -> AppealPanel? {
        guard let fields = field.mapping(of: PanelKey.self) else { return nil }
        let members = fields.required(.members)?.integer(in: AppealPanel.memberRange)
        let outsiders = fields.required(.outsiders)
        let count = outsiders?.integer(in: AppealPanel.memberRange)
        guard let members, let outsiders, let count else { return nil }
        if let panel = AppealPanel(members: members, outsiders: count) { return panel }
        outsiders.report(ConsistencyProblem.moreOutsidersThanMembers(outsiders: count, members: members))
        return nil
    }
}

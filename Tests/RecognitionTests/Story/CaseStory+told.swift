import Recognition

extension CaseStory {
    /// How far a story is told.
    enum Chapter: Int, Comparable, CaseIterable {
        case applied
        case admitted
        /// Every unit has the clips that it asks for, all examined.
        case collected
        /// The set is frozen and every unit ready.
        case submitted
        /// Ben holds every unit.
        case taken
        /// Every unit is competent.
        case judged
        case recommended
        case decided
        case notified

        static func < (left: Chapter, right: Chapter) -> Bool { left.rawValue < right.rawValue }
    }

    /// A story that goes well, as far as it is told.
    static func told(
        to chapter: Chapter,
        units: [UnitCode] = [.cut],
        rule: [DecisionCondition] = StoryScheme.usualRule
    ) throws(Refusal) -> CaseStory {
        var story = try CaseStory(units: units, rule: rule)
        if chapter >= .admitted { try story.admit() }
        if chapter >= .collected { for unit in units { try story.bringAll(for: unit) } }
        if chapter >= .submitted { try story.submit() }
        if chapter >= .taken { for unit in units { try story.take(unit) } }
        if chapter >= .judged { for unit in units { try story.judge(unit) } }
        if chapter >= .recommended { try story.recommend() }
        if chapter >= .decided { try story.decide() }
        if chapter >= .notified { try story.notify() }
        return story
    }

    /// The mandatory clips of a unit.
    mutating func bringAll(for unit: UnitCode) throws(Refusal) {
        for requirement in StoryUnits.unit(unit).evidenceRequirements where requirement.isMandatory {
            for _ in 0..<requirement.minimumClips { try bring(for: unit, requirement.code) }
        }
    }

    /// Two or more simple units: `waiting` have asked for more, `held` are in Ben's hands.
    static func waiting(_ waiting: [UnitCode], held: [UnitCode] = []) throws(Refusal) -> CaseStory {
        var story = try told(to: .taken, units: waiting + held)
        for unit in waiting { try story.askForMore(unit) }
        return story
    }

    /// The clips of a unit, in the order in which they came.
    func clips(of unit: UnitCode = .cut) -> [EvidenceID] { state.evidence.filter { $0.purpose.unit == unit }.map(\.id) }
}

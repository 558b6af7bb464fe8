import Recognition

/// The checks across a whole unit. Each is left out where what it rests on could not be read, so that one slip does not
/// draw a tail of faults after it.
struct UnitConsistency {
    let elements: ElementsReader
    let requirements: RequirementsReader
    let rule: DecisionRule?

    func check(_ unit: MappingFields<UnitKey>) {
        if elements.isComplete { reportUnknownCriteria() }
        if requirements.isComplete { reportCriteriaNotShown() }
        if elements.isComplete, requirements.isComplete { reportOccasionsOutOfReach() }
        if requirements.isComplete, !requirements.hasMandatory {
            unit.optional(.evidenceRequirements)?.report(ConsistencyProblem.noMandatoryEvidence)
        }
        let asksForCritical = rule?.conditions.contains(.allCriticalMet) == true
        if asksForCritical, elements.isComplete, !elements.hasCritical {
            unit.optional(.elements)?.report(ConsistencyProblem.noCriticalCriterion)
        }
    }

    private func reportUnknownCriteria() {
        let known = Set(elements.criteria.map(\.code))
        let texts = elements.criteria.map(\.code.text)
        for shown in requirements.shown where !known.contains(shown.code) {
            shown.place.report(ConsistencyProblem.unknownCriterion(shown.code.text, known: texts))
        }
    }

    private func reportCriteriaNotShown() {
        let shown = Set(requirements.shown.map(\.code))
        for criterion in elements.criteria where !shown.contains(criterion.code) {
            criterion.place.report(ConsistencyProblem.criterionNotShown(criterion.code.text))
        }
    }

    /// A criterion cannot have been shown on more occasions than there may be clips that show it.
    private func reportOccasionsOutOfReach() {
        let shown = Dictionary(grouping: requirements.shown, by: \.code)
        for criterion in elements.criteria where criterion.occasions > 1 {
            guard let clips = shown[criterion.code]?.map(\.maximumClips).withoutGaps() else { continue }
            let most = clips.reduce(0, +)
            guard most < criterion.occasions else { continue }
            criterion.occasionsPlace?.report(
                ConsistencyProblem.moreOccasionsThanClips(asked: criterion.occasions, of: "occasions", clips: most)
            )
        }
    }
}

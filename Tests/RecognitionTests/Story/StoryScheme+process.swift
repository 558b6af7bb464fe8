import Recognition

/// What a scheme may ask for beyond the usual.
extension CaseRules {
    func requiring(_ requirements: ProcessRequirement...) -> CaseRules { with(requirements: requirements) }

    func takingCredit(on kinds: [EvidenceKind]? = nil) -> CaseRules { with(takesCredit: true, creditProofKinds: kinds) }

    /// Clocks of that many hours.
    func timing(_ hours: [ClockKind: Int]) -> CaseRules {
        with(clocks: hours.compactMapValues { Term($0, .hours).map { ClockRule(term: $0) } })
    }

    private func with(
        requirements: [ProcessRequirement]? = nil,
        takesCredit: Bool? = nil,
        creditProofKinds: [EvidenceKind]? = nil,
        clocks: [ClockKind: ClockRule]? = nil
    ) -> CaseRules {
        let changed = Scheme(
            code: scheme.code,
            version: scheme.version,
            title: scheme.title,
            languages: scheme.languages,
            timeZone: scheme.timeZone,
            standards: scheme.standards,
            vocabulary: scheme.vocabulary,
            decisionRule: scheme.decisionRule,
            identityMethods: scheme.identityMethods,
            keyframes: scheme.keyframes,
            assignmentHours: scheme.assignmentHours,
            clocks: clocks ?? scheme.clocks,
            calendar: scheme.calendar,
            appeals: scheme.appeals,
            reassessment: scheme.reassessment,
            certificateRenewal: scheme.certificateRenewal,
            secondMarkingPercent: scheme.secondMarkingPercent,
            batch: scheme.batch,
            allowsCreditTransfer: takesCredit ?? scheme.allowsCreditTransfer,
            creditProofKinds: creditProofKinds ?? scheme.creditProofKinds,
            processRequirements: requirements ?? scheme.processRequirements,
            meetingLink: scheme.meetingLink
        )
        return CaseRules(
            scheme: changed,
            rubrics: rubrics,
            localTime: localTime,
            people: people,
            otherCases: otherCases
        )
    }

    /// These people assess and adjudicate, with a licence for each unit of the case.
    func licensing(_ people: PersonID..., until: Instant? = nil) -> CaseRules {
        var known: [PersonID: PersonState] = [:]
        for person in people {
            let licences = rubrics.values.map { rubric in
                PersonAct.licenceGranted(.init(licence: .sample, unit: rubric.reference, until: until))
            }
            known[person] = person.told(
                [.roleGranted(.init(role: .assessor)), .roleGranted(.init(role: .adjudicator))] + licences
            )
        }
        return requiring(.licence).knowing(known)
    }
}

extension CaseStory {
    /// The scheme has asked for this all along.
    func under(_ change: (CaseRules) -> CaseRules) -> CaseStory {
        var story = self
        story.isJudgedUnder(change(rules))
        return story
    }
}

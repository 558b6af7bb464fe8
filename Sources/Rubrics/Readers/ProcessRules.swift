import Recognition

/// The rules of a scheme that may be left out, as they stand in the file. Nil where one of them is faulty.
struct ProcessRules {
    let clocks: [ClockKind: ClockRule]?
    let calendar: WorkingCalendar?
    let appeals: AppealRules?
    let reassessment: ReassessmentRules?
    let renewal: CertificateRenewal?
    let secondMarkingPercent: Int?
    let batch: BatchRule?
    let creditTransfer: Bool?
    let creditProofKinds: [EvidenceKind]?
    let requirements: [ProcessRequirement]?
    let meetingLink: String?

    init?(_ fields: MappingFields<SchemeKey>) {
        let clocks = fields.ifGiven(.clocks, ClocksReader.clocks)
        let calendar = fields.ifGiven(.calendar, ClocksReader.calendar)
        let appeals = fields.ifGiven(.appeals, AppealsReader.appeals)
        let reassessment = fields.ifGiven(.reassessment, Self.reassessment)
        let renewal = fields.ifGiven(.certificateRenewal, Self.renewal)
        let percent = fields.ifGiven(.secondMarkingPercent) { $0.integer(in: FileRanges.share) }
        let batch = fields.ifGiven(.batch) { $0.choice(of: BatchRule.self) }
        let creditTransfer = fields.ifGiven(.creditTransfer) { $0.boolean() }
        let creditProofKinds = fields.ifGiven(.creditProofKinds) { list in
            list.uniqueEntries { $0.choice(of: EvidenceKind.self) }
        }
        let requirements = fields.ifGiven(.requires) { list in
            list.uniqueEntries { $0.choice(of: ProcessRequirement.self) }
        }
        let meetingLink = fields.ifGiven(.meetingLink, Self.meetingLink)
        // The collector finds the scheme; a draft that lies elsewhere has nothing beside it.
        let unitsOf = fields.ifGiven(.unitsOf) { $0.code(SchemeCode.self) }
        guard let clocks, let calendar, let appeals, let reassessment, let renewal, let percent, let batch,
            let creditTransfer, let creditProofKinds, let requirements, let meetingLink, unitsOf != nil
        else { return nil }
        if renewal != nil, clocks?[.certificateValidity] == nil {
            fields.optional(.certificateRenewal)?.report(ConsistencyProblem.renewalWithoutValidity)
        }
        self.clocks = clocks
        self.calendar = calendar
        self.appeals = appeals
        self.reassessment = reassessment
        self.renewal = renewal
        secondMarkingPercent = percent
        self.batch = batch
        self.creditTransfer = creditTransfer
        self.creditProofKinds = creditProofKinds
        self.requirements = requirements
        self.meetingLink = meetingLink
    }

    /// An address that is each session's own, or at least each case's: else candidates would meet in one room.
    private static func meetingLink(_ field: Field) -> String? {
        guard let link = field.plainText() else { return nil }
        let isOwn = link.contains("{session}") || link.contains("{case}")
        if link.hasPrefix("https://"), isOwn, !link.contains(where: \.isWhitespace) { return link }
        field.report(ValueProblem.malformedMeetingLink(link))
        return nil
    }

    private static func reassessment(_ field: Field) -> ReassessmentRules? {
        guard let fields = field.mapping(of: ReassessmentKey.self) else { return nil }
        let attempts = fields.ifGiven(.attempts) { $0.integer(in: ReassessmentRules.attemptRange) }
        let failedUnitsOnly = fields.boolean(.failedUnitsOnly, default: true)
        let afterwards = fields.choice(.afterwards, default: ReassessmentEnd.enrolAgain)
        guard let attempts, let failedUnitsOnly, let afterwards else { return nil }
        return ReassessmentRules(attempts: attempts, failedUnitsOnly: failedUnitsOnly, afterwards: afterwards)
    }

    private static func renewal(_ field: Field) -> CertificateRenewal? {
        guard let fields = field.mapping(of: RenewalKey.self) else { return nil }
        let requirement = fields.required(.requirement)?.choice(of: RenewalRequirement.self)
        let opens = fields.ifGiven(.opens, ClocksReader.term)
        guard let requirement, let opens else { return nil }
        return CertificateRenewal(requirement: requirement, opens: opens)
    }
}

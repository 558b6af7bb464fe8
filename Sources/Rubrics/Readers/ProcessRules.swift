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

    init?(_ fields: MappingFields<SchemeKey>) {
        let clocks = fields.ifGiven(.clocks, ClocksReader.clocks)
        let calendar = fields.ifGiven(.calendar, ClocksReader.calendar)
        let appeals = fields.ifGiven(.appeals, AppealsReader.appeals)
        let reassessment = fields.ifGiven(.reassessment, Self.reassessment)
        let renewal = fields.ifGiven(.certificateRenewal, Self.renewal)
        let percent = fields.ifGiven(.secondMarkingPercent) { $0.integer(in: FileRanges.share) }
        let batch = fields.ifGiven(.batch) { $0.choice(of: BatchRule.self) }
        let creditTransfer = fields.ifGiven(.creditTransfer) { $0.boolean() }
        // The collector finds the scheme; a draft that lies elsewhere has nothing beside it.
        let unitsOf = fields.ifGiven(.unitsOf) { $0.code(SchemeCode.self) }
        guard let clocks, let calendar, let appeals, let reassessment, let renewal, let percent, let batch,
            let creditTransfer, unitsOf != nil
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

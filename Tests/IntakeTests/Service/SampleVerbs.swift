import Recognition

/// One of each verb; what they name is not there.
enum SampleVerbs {
    static let ofCases = CaseVerb.CodingKeys.allCases.map { ($0, verb($0)) }
    static let ofPeople = PersonVerb.CodingKeys.allCases.map { ($0, verb($0)) }

    private static let unit = UnitCode(checked: "NONE-01")
    private static let code = "0123456789AB"
    private static let later = Timestamp(Instant(milliseconds: 2_000_000_000_000))

    private static func verb(_ name: CaseVerb.CodingKeys) -> CaseVerb {
        switch name {
        case .apply: .apply(units: [unit], organisation: nil)
        case .requestAdjustments: .requestAdjustments(adjustments: [.breaks])
        case .proposePlan: .proposePlan(adjustments: [], told: CandidateRight.allCases)
        case .agreePlan: .agreePlan(plan: 1)
        case .transferCredit: .transferCredit(unit: unit, evidence: [EvidenceID(canonical: code)])
        case .withdrawUnit: .withdrawUnit(unit: unit)
        case .scheduleSession: .scheduleSession(unit: unit, form: .conversation, startsAt: later, minutes: 30)
        case .cancelSession: .cancelSession(session: SessionID(canonical: code), cause: .noConnection)
        case .recordSession: .recordSession(session: SessionID(canonical: code), attendance: .both)
        case .drawForSecondMarking: .drawForSecondMarking(unit: unit, cause: .random)
        case .sample: .sample(unit: unit, cause: .random)
        case .verify: .verify(sample: SampleID(canonical: code), outcome: .agree)
        case .takeAway: .takeAway(unit: unit)
        case .suspendCertificate:
            .suspendCertificate(certificate: CertificateID(canonical: code), cause: .requirementsNotKept)
        case .reinstateCertificate: .reinstateCertificate(certificate: CertificateID(canonical: code))
        case .reduceCertificate: .reduceCertificate(certificate: CertificateID(canonical: code), units: [unit])
        case .revokeCertificate: .revokeCertificate(certificate: CertificateID(canonical: code), cause: .misuse)
        case .correctCertificate: .correctCertificate(certificate: CertificateID(canonical: code))
        case .renewCertificate: .renewCertificate(certificate: CertificateID(canonical: code))
        case .reassess: .reassess(units: [unit])
        case .lodgeAppeal: .lodgeAppeal(grounds: [.procedure], units: [unit], arrivedAt: nil)
        case .admitAppeal: .admitAppeal(appeal: AppealID(canonical: code))
        case .refuseAppeal: .refuseAppeal(appeal: AppealID(canonical: code), cause: .noGround)
        case .appointPanel: .appointPanel(appeal: AppealID(canonical: code), members: [])
        case .withdrawAppeal: .withdrawAppeal(appeal: AppealID(canonical: code))
        case .decideAppeal: .decideAppeal(appeal: AppealID(canonical: code), outcome: .dismissed, units: [])
        case .complain: .complain(about: .service, concerns: nil)
        case .settleComplaint: .settleComplaint(complaint: ComplaintID(canonical: code), outcome: .rejected)
        case .reportMalpractice: .reportMalpractice(suspect: .other, concerns: nil)
        case .settleMalpractice: .settleMalpractice(report: MalpracticeReportID(canonical: code), finding: .notProven)
        case .hold: .hold(cause: .other)
        case .lift: .lift(hold: HoldID(canonical: code))
        case .void: .void(unit: unit, cause: .duplicate)
        case .extend: .extend(clock: .submission, subject: .wholeCase, until: later)
        }
    }

    private static func verb(_ name: PersonVerb.CodingKeys) -> PersonVerb {
        switch name {
        case .grantLicence: .grantLicence(scheme: SchemeCode(checked: "none"), unit: unit, until: nil)
        case .renewLicence: .renewLicence(licence: LicenceID(canonical: code), until: nil)
        case .withdrawLicence: .withdrawLicence(licence: LicenceID(canonical: code), cause: .drift)
        case .declareRelation:
            .declareRelation(nature: .family, person: PersonID(canonical: code), organisation: nil, from: nil)
        case .endRelation: .endRelation(relation: RelationID(canonical: code))
        case .employ: .employ(organisation: OrganisationID(canonical: code))
        case .endEmployment: .endEmployment(organisation: OrganisationID(canonical: code))
        }
    }
}

import Recognition

/// One act of each kind, with every optional part there.
enum ActSamples {
    static let all: [Deed] =
        ofCases.map(Deed.onCase) + ofPersons.map(Deed.onPerson) + [.onOrganisation(.registered(.init(kind: .centre)))]
        + ofBodies.map(Deed.onBody)

    static let evidence = EvidenceID(canonical: "EV0000000001")
    static let decision = DecisionID(canonical: "D00000000001")
    static let key: VerifyingKey = {
        let key = VerifyingKey(id: KeyID(canonical: "KEY000000001"), algorithm: .ed25519, publicKey: digest("8").hex)
        guard let key else { preconditionFailure("64 digits are a public key") }
        return key
    }()
    static let until = Instant(milliseconds: 1_767_772_800_000)
    static let checkedAt = Instant(milliseconds: 1_767_600_000_000)
    static let units = [
        UnitReference(code: .edge, version: "1", contentDigest: digest("c"), structureDigest: digest("5"))
    ]

    static let purpose = EvidencePurpose(
        unit: .edge,
        requirement: .work,
        occasion: ChosenLabel(checked: "monday"),
        context: ChosenLabel(checked: "home")
    )
    static let deviceKey = DeviceKey(bytes: [UInt8](repeating: 0xAB, count: 32)) ?? .sample("ab")

    static func digest(_ digit: Character) -> Digest {
        Digest(hex: String(repeating: digit, count: 64)) ?? .of(String(digit))
    }

    static let ofCases = ofAssessment + ofPlanning + ofSessions + ofModeration + ofCertificates + ofAppeals + ofConcerns

    private static let ofAssessment: [CaseAct] = [
        .applied(
            .init(
                candidate: .ana,
                scheme: SchemeReference(code: SchemeCode(checked: "kitchen"), version: "2026.1", digest: digest("a")),
                units: units,
                organisation: OrganisationID(canonical: "0RG000000001"),
                before: [CaseID(canonical: "CASE00000002")]
            )
        ),
        .admitted(
            .init(identityCheck: IdentityCheck(method: .documentInPerson, by: .dag, at: checkedAt), challenge: "MAIZ42")
        ),
        .foundIneligible(.init()),
        .invitationIssued(.init(key: deviceKey, expires: until)),
        .bundleAccepted(
            .init(
                bundle: digest("b"),
                key: deviceKey,
                isVouched: true,
                packedAt: checkedAt,
                declaration: digest("0"),
                entries: [
                    BundleEntry(
                        digest: digest("d"),
                        size: 5_000_000,
                        purpose: purpose,
                        claims: [Claim(criterion: .grip, interval: MediaInterval(start: 1_000, end: 2_000))]
                    )
                ]
            )
        ),
        .evidenceReceived(
            .init(
                evidence: evidence,
                digest: digest("d"),
                size: 5_000_000,
                purpose: purpose,
                provenance: .bundle(digest("b"))
            )
        ),
        .evidenceExamined(
            .init(
                evidence: evidence,
                report: digest("e"),
                facts: MediaFacts(
                    durationMilliseconds: 61_250,
                    width: 1_280,
                    height: 720,
                    hasSound: true,
                    capturedAt: checkedAt,
                    keyframes: 12
                ),
                findings: [.tooShort, .wrongOrientation]
            )
        ),
        .evidenceChecked(.init(evidence: evidence, report: digest("f"), isPassed: false, finding: .damaged)),
        .receiptIssued(
            .init(
                evidence: evidence,
                code: ReceiptCode(canonical: "RCPT00000001"),
                key: key.id,
                statement: "e30.e30.c2lnbmVk"
            )
        ),
        .evidenceWithdrawn(.init(evidence: evidence)),
        .submitted(.init(set: 1, evidence: [evidence], declaresOwnWork: true)),
        .returned(.init(set: 1, unusable: [UnusableEvidence(evidence: evidence, findings: [.damaged])])),
        .allocated(.init(unit: .edge, round: .first, assessor: .ben, until: until)),
        .allocationEnded(.init(unit: .edge, round: .first, assessor: .ben, cause: .expired)),
        .judged(
            .init(
                unit: .edge,
                round: .first,
                rubric: digest("c"),
                set: 1,
                judgements: [
                    Judgement(
                        criterion: .grip,
                        verdict: .met,
                        level: LevelCode("yes"),
                        citations: [StoryScoring.citation(evidence, from: 12_000, to: 18_000)].compactMap(\.self)
                    ),
                    Judgement(criterion: .slices, verdict: .notApplicable, citations: []),
                ],
                rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: false),
                outcome: .notYetCompetent,
                challengeSeen: [evidence]
            )
        ),
        .recommended(.init(outcome: .partial)),
        .decided(
            .init(
                decision: decision,
                outcome: .none,
                units: [UnitDecision(unit: .edge, outcome: .notYetCompetent)],
                givesReason: true,
                batch: BatchID(canonical: "BATCH0000001")
            )
        ),
        .notified(.init(decision: decision)),
        .withdrawn(.init()),
    ]

    static let ofBodies: [BodyAct] = [
        .established(.init(title: "Northern Body")),
        .schemeAdopted(
            .init(
                scheme: SchemeReference(code: SchemeCode(checked: "kitchen"), version: "2026.1", digest: digest("a")),
                units: units
            )
        ),
        .keyAdded(.init(key: key)),
        .keyRetired(.init(key: key.id)),
    ]
}

import Recognition

/// One deed of each kind that there is, with every optional field given.
enum SampleDeeds {
    static func ofEveryKind(_ acts: inout SampleActs) -> [(stream: StreamID, deeds: [Deed])] {
        let (person, organisation): (PersonID, OrganisationID) = (acts.id(), acts.id())
        return [
            (.case(acts.id()), ofCases(&acts).map(Deed.onCase)),
            (.person(person), ofPeople(&acts).map(Deed.onPerson)),
            (.organisation(organisation), [.onOrganisation(.registered(.init(kind: .employer)))]),
            (
                .body(acts.body),
                [
                    .onBody(.established(.init(title: "North"))),
                    .onBody(.schemeAdopted(.init(scheme: acts.scheme(), units: [acts.unit("U1")]))),
                ] + keys(&acts).map(Deed.onBody)
            ),
        ]
    }

    private static func keys(_ acts: inout SampleActs) -> [BodyAct] {
        let id: KeyID = acts.id()
        let key = VerifyingKey(id: id, algorithm: .ed25519, publicKey: acts.digest().hex)
        return (key.map { [.keyAdded(.init(key: $0))] } ?? []) + [.keyRetired(.init(key: id))]
    }

    private static func ofPeople(_ acts: inout SampleActs) -> [PersonAct] {
        let token: TokenID = acts.id()
        return [
            .registered(.init(organisation: acts.id())),
            .roleGranted(
                .init(role: .assessor, from: acts.now, until: acts.now.adding(days: 1), scheme: acts.scheme().code)
            ),
            .tokenIssued(.init(token: token, digest: acts.digest(), role: .assessor, expires: acts.now)),
            .tokenRevoked(.init(token: token)), .roleEnded(.init(role: .assessor)),
        ] + ties(&acts)
    }

    private static func imports(_ acts: inout SampleActs) -> [CaseAct] {
        guard let key = DeviceKey(acts.digest().hex) else { return [] }
        let (digest, bundle) = (acts.digest(), acts.digest())
        let purpose = EvidencePurpose(unit: .u1, requirement: RequirementCode(checked: "V1"))
        let claim = Claim(criterion: CriterionCode(checked: "1.1"), interval: MediaInterval(start: 0, end: 1_000))
        return [
            .invitationIssued(.init(key: key, expires: acts.now)),
            .bundleAccepted(
                .init(
                    bundle: bundle,
                    key: key,
                    isVouched: true,
                    packedAt: acts.now,
                    declaration: acts.digest(),
                    entries: [BundleEntry(digest: digest, size: 1, purpose: purpose, claims: [claim])]
                )
            ),
            .evidenceReceived(
                .init(evidence: acts.id(), digest: digest, size: 1, purpose: purpose, provenance: .bundle(bundle))
            ),
        ]
    }

    private static func ofCases(_ acts: inout SampleActs) -> [CaseAct] {
        let sample = SampleCase(using: &acts)
        let (assessor, clip, decision): (PersonID, EvidenceID, DecisionID) = (acts.id(), acts.id(), acts.id())
        let unusable = UnusableEvidence(evidence: clip, findings: [.truncated, .noSound])
        let decided = UnitDecision(unit: .u1, outcome: .notYetCompetent)
        return [
            .enquired(.init(candidate: sample.candidate, scheme: sample.scheme, organisation: acts.id())),
            .applied(
                .init(
                    candidate: sample.candidate,
                    scheme: sample.scheme,
                    units: sample.units,
                    organisation: acts.id(),
                    before: [acts.id()]
                )
            ),
            sample.admitted(&acts), .foundIneligible(.init()),
        ] + imports(&acts) + sample.clip(for: .u1, &acts) + [
            .evidenceChecked(.init(evidence: clip, report: acts.digest(), isPassed: true)),
            sample.receipt(for: clip, code: acts.id(), &acts),
            .evidenceWithdrawn(.init(evidence: clip)),
            .submitted(.init(set: 1, evidence: [clip], declaresOwnWork: true)),
            .returned(.init(set: 1, unusable: [unusable])),
            .allocated(.init(unit: .u1, round: .first, assessor: assessor, until: acts.now)),
            .allocationEnded(.init(unit: .u1, round: .first, assessor: assessor, cause: .expired)),
            .judged(sample.judgement(of: sample.units[0], .notYetCompetent)),
            .recommended(.init(outcome: .none)),
            .decided(.init(decision: decision, outcome: .none, units: [decided], givesReason: true)),
            .notified(.init(decision: decision)),
        ] + plans + meetings(&acts) + moderation(&acts) + certificates(of: decision, &acts)
            + appeals(against: decision, &acts) + concerns(&acts) + clocks(&acts) + [.withdrawn(.init())]
    }
}

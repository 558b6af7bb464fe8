import AssayTesting
import Recognition

extension LifeDice {
    /// Anything at all; mostly something that could be meant at this point of a life.
    static func step(in life: RandomLife, code: String, using dice: inout SeededGenerator) -> LifeStep {
        let kinds = isLikely(4, of: 5, &dice) ? kinds(at: life.state.status) : CaseAct.Kind.allCases
        var kind = kinds.randomElement(using: &dice) ?? .submitted
        // An ending is rare, or no life would be long.
        if [.withdrawn, .foundIneligible].contains(kind), isLikely(15, of: 16, &dice) { kind = .evidenceReceived }
        let act = act(kind, in: life, code: code, using: &dice)
        return LifeStep(act: act, author: author(of: act, in: life.state, using: &dice))
    }

    private static func kinds(at status: CaseStatus) -> [CaseAct.Kind] {
        switch status {
        case .applied: [.admitted, .admitted, .foundIneligible, .evidenceReceived]
        case .admitted, .collecting, .returned:
            [
                .evidenceReceived, .evidenceReceived, .evidenceExamined, .evidenceChecked, .receiptIssued,
                .evidenceWithdrawn, .submitted, .admitted, .bundleAccepted, .invitationIssued,
            ]
        case .submitted:
            [
                .evidenceExamined, .evidenceExamined, .evidenceChecked, .returned, .submitted, .judged, .allocated,
                .evidenceWithdrawn,
            ]
        case .ready, .inAssessment:
            [
                .allocated, .allocated, .judged, .judged, .judged, .allocationEnded, .evidenceChecked, .returned,
                .evidenceWithdrawn, .recommended,
            ]
        case .furtherEvidence:
            [.evidenceReceived, .submitted, .judged, .judged, .allocated, .allocationEnded, .evidenceWithdrawn]
        case .recommended, .decided: [.decided, .decided, .decided, .notified, .withdrawn]
        case .enquiry, .planned, .conversation, .appealed, .reassessment, .suspended, .reduced, .revoked, .expired,
            .onHold,
            .lapsed, .void, .ineligible, .certified, .partiallyRecognised, .notRecognised, .withdrawn:
            CaseAct.Kind.allCases
        }
    }

    private static func act(
        _ kind: CaseAct.Kind,
        in life: RandomLife,
        code: String,
        using dice: inout SeededGenerator
    ) -> CaseAct {
        let state = life.state
        switch kind {
        case .applied:
            return .applied(
                .init(candidate: .ana, scheme: StoryScheme.reference, units: StoryScheme.references(to: [.cut]))
            )
        case .admitted:
            let check = IdentityCheck(
                method: IdentityMethod.allCases.randomElement(using: &dice) ?? .registry,
                by: people.randomElement(using: &dice) ?? .dag,
                at: life.now.adding(seconds: Int64.random(in: -900...100, using: &dice))
            )
            return .admitted(
                .init(
                    identityCheck: check,
                    challenge: ["MAIZ42", "x", "7A7A7A7A", "a/b/c"].randomElement(using: &dice) ?? ""
                )
            )
        case .foundIneligible: return .foundIneligible(.init())
        case .invitationIssued:
            return .invitationIssued(
                .init(
                    key: key(using: &dice),
                    expires: life.now.adding(seconds: Int64.random(in: -600...6_000, using: &dice))
                )
            )
        case .bundleAccepted: return bundle(in: life, code: code, using: &dice)
        case .evidenceReceived, .evidenceExamined, .evidenceChecked, .receiptIssued, .evidenceWithdrawn,
            .submitted, .returned:
            return evidenceAct(kind, in: state, code: code, using: &dice)
        case .allocated:
            return .allocated(
                .init(
                    unit: unit(using: &dice),
                    round: .first,
                    assessor: people.randomElement(using: &dice) ?? .ben,
                    until: life.now.adding(days: 2)
                )
            )
        case .allocationEnded:
            let unit = unit(using: &dice)
            let holder = state.unit(unit)?.assignment?.assessor
            return .allocationEnded(
                .init(
                    unit: unit,
                    round: .first,
                    assessor: holder ?? people.randomElement(using: &dice) ?? .ben,
                    cause: AllocationEndCause.allCases.randomElement(using: &dice) ?? .released
                )
            )
        case .judged: return .judged(judged(in: life, using: &dice))
        case .recommended:
            return .recommended(.init(outcome: CaseOutcome.allCases.randomElement(using: &dice) ?? .full))
        case .decided: return .decided(decided(in: state, code: code, using: &dice))
        case .notified:
            return .notified(.init(decision: state.decision?.act.decision ?? DecisionID(canonical: code)))
        default: return .withdrawn(.init())
        }
    }

    /// Few keys, so that they meet again.
    private static func key(using dice: inout SeededGenerator) -> DeviceKey {
        .sample(["1", "2", "3"].randomElement(using: &dice) ?? "1")
    }

    private static func bundle(in life: RandomLife, code: String, using dice: inout SeededGenerator) -> CaseAct {
        let strange = Int.random(in: 0..<10, using: &dice)
        let known = strange == 0 ? life.state.bundles.randomElement(using: &dice)?.act.bundle : nil
        let purpose = EvidencePurpose(unit: unit(using: &dice), requirement: strange == 1 ? .talk : .work)
        let entry = BundleEntry(
            digest: .of("file \(code)"),
            size: 1,
            purpose: purpose,
            claims: strange == 2 ? [Claim(criterion: CriterionCode(checked: "9.9"))] : []
        )
        return .bundleAccepted(
            .init(
                bundle: known ?? .of("bundle \(code)"),
                key: key(using: &dice),
                isVouched: isLikely(1, of: 2, &dice),
                packedAt: life.now,
                entries: strange == 3 ? [entry, entry] : [entry]
            )
        )
    }

    /// As a bundle brings it, mostly, where there is one.
    private static func brought(
        in state: CaseState,
        code: String,
        using dice: inout SeededGenerator
    ) -> CaseAct.EvidenceReceived? {
        guard let bundle = state.bundles.randomElement(using: &dice)?.act, let entry = bundle.entries.first else {
            return nil
        }
        return CaseAct.EvidenceReceived(
            evidence: EvidenceID(canonical: code),
            digest: isLikely(3, of: 4, &dice) ? entry.digest : .of(code),
            size: entry.size,
            purpose: entry.purpose,
            provenance: .bundle(bundle.bundle)
        )
    }

    private static func evidenceAct(
        _ kind: CaseAct.Kind,
        in state: CaseState,
        code: String,
        using dice: inout SeededGenerator
    ) -> CaseAct {
        let isStrange = isLikely(1, of: 8, &dice)
        let some = isStrange ? EvidenceID(canonical: code) : state.evidence.randomElement(using: &dice)?.id
        let evidence = some ?? EvidenceID(canonical: code)
        switch kind {
        case .evidenceExamined:
            let facts = MediaFacts(
                durationMilliseconds: Int.random(in: 1...90_000, using: &dice),
                width: 1_280,
                height: 720,
                hasSound: true,
                keyframes: 12
            )
            let finding = EvidenceFinding.allCases.randomElement(using: &dice) ?? .damaged
            return .evidenceExamined(
                .init(evidence: evidence, report: .of("report"), facts: facts, findings: isStrange ? [finding] : [])
            )
        case .evidenceChecked:
            let findings: [EvidenceFinding?] = [.damaged, .truncated, .notExaminable, nil]
            let finding = isStrange ? findings.randomElement(using: &dice) ?? nil : nil
            let some = state.evidence.first { $0.examination != nil && $0.check == nil }?.id ?? evidence
            return .evidenceChecked(
                .init(evidence: some, report: .of("closer"), isPassed: !isStrange, finding: finding)
            )
        case .receiptIssued:
            let due = state.evidence.first(where: \.isReceiptDue)?.id
            return .receiptIssued(
                .init(
                    evidence: isStrange ? evidence : due ?? evidence,
                    code: ReceiptCode(canonical: code),
                    key: KeyID(canonical: code),
                    statement: code
                )
            )
        case .evidenceWithdrawn: return .evidenceWithdrawn(.init(evidence: evidence))
        case .submitted:
            return .submitted(
                .init(
                    set: isStrange ? Int.random(in: 0...5, using: &dice) : state.sets.count + 1,
                    evidence: state.evidenceToSubmit.map(\.id),
                    declaresOwnWork: isLikely(5, of: 6, &dice)
                )
            )
        case .returned:
            let found = state.unusableEvidence
            let made = [UnusableEvidence(evidence: evidence, findings: [.damaged])]
            return .returned(.init(set: state.sets.count, unusable: isStrange ? made : found))
        default:
            if isLikely(1, of: 4, &dice), let act = brought(in: state, code: code, using: &dice) {
                return .evidenceReceived(act)
            }
            let labels = [nil, ChosenLabel(checked: "monday"), ChosenLabel(checked: "tuesday")]
            let requirement: RequirementCode =
                [.work, .work, .talk, RequirementCode(checked: "V9")].randomElement(using: &dice) ?? .work
            let purpose = EvidencePurpose(
                unit: unit(using: &dice),
                requirement: requirement,
                occasion: labels.randomElement(using: &dice) ?? nil,
                context: labels.randomElement(using: &dice) ?? nil
            )
            let digest = isStrange ? state.evidence.randomElement(using: &dice)?.digest : nil
            return .evidenceReceived(
                .init(evidence: EvidenceID(canonical: code), digest: digest ?? .of(code), size: 1, purpose: purpose)
            )
        }
    }

    /// A scoring with something wrong in it, more often than not.
    private static func judged(in life: RandomLife, using dice: inout SeededGenerator) -> CaseAct.Judged {
        let code = life.state.units.randomElement(using: &dice)?.reference.code ?? .cut
        let rubric = life.rules.rubrics[code]
        let strange = Int.random(in: 0..<12, using: &dice)
        var judgements = (rubric?.unit.criteria ?? []).map { criterion in
            let verdict = ([.met, .met] + Verdict.allCases).randomElement(using: &dice) ?? .met
            let level = criterion.levels.randomElement(using: &dice)?.code
            return Judgement(
                criterion: criterion.code,
                verdict: verdict,
                level: strange == 0 ? level : nil,
                citations: citations(for: strange == 1 ? unit(using: &dice) : code, in: life.state, using: &dice)
            )
        }
        if strange == 2 { judgements.removeLast() }
        if strange == 3 { judgements.append(judgements[0]) }
        let act = CaseAct.Judged(
            unit: strange == 4 ? unit(using: &dice) : code,
            round: .first,
            rubric: strange == 5 ? .of("another edition") : rubric?.contentDigest ?? .of("none"),
            set: strange == 6 ? Int.random(in: 0...4, using: &dice) : life.state.sets.count,
            judgements: judgements,
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
            outcome: UnitOutcome.allCases.randomElement(using: &dice) ?? .competent
        )
        return act
    }

    private static func citations(
        for unit: UnitCode,
        in state: CaseState,
        using dice: inout SeededGenerator
    ) -> [Citation] {
        let clips = state.evidence.filter { $0.purpose.unit == unit }
        let end = [1_000, 30_000, 60_000, 100_000].randomElement(using: &dice) ?? 1_000
        let count = Int.random(in: 0...3, using: &dice)
        return clips.prefix(count).compactMap { StoryScoring.citation($0.id, from: 0, to: end) }
    }

    private static func decided(
        in state: CaseState,
        code: String,
        using dice: inout SeededGenerator
    ) -> CaseAct.Decided {
        let units = state.units.map { unit in
            let isAsJudged = isLikely(2, of: 3, &dice)
            return UnitDecision(
                unit: unit.reference.code,
                outcome: (isAsJudged ? unit.outcome : nil) ?? UnitOutcome.allCases.randomElement(using: &dice)
                    ?? .competent
            )
        }
        return CaseAct.Decided(
            decision: DecisionID(canonical: code),
            outcome: .following(units.map(\.outcome)),
            units: units,
            givesReason: Bool.random(using: &dice)
        )
    }
}

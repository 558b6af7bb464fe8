import Recognition

extension Chance {
    static func evidence(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        let isOdd = dice.falls(1, of: 8)
        let some = isOdd ? nil : dice.pick(state.evidence)?.id
        let evidence = some ?? EvidenceID(canonical: scene.code)
        switch kind {
        case .invitationIssued:
            return .invitationIssued(
                .init(key: phone(&dice), expires: scene.now.adding(seconds: Int64(dice.within(-600...60_000))))
            )
        case .bundleAccepted: return bundle(scene, &dice)
        case .evidenceReceived: return received(scene, &dice)
        case .evidenceExamined: return examined(evidence, isOdd: isOdd, scene, &dice)
        case .evidenceChecked:
            let findings: [EvidenceFinding?] = [.damaged, .truncated, .notExaminable, nil]
            let pending = state.evidence.first { $0.examination != nil && $0.check == nil }?.id ?? evidence
            let hasFailed = isOdd || dice.falls(1, of: 6)
            return .evidenceChecked(
                .init(
                    evidence: pending,
                    report: .report,
                    isPassed: !hasFailed,
                    finding: hasFailed ? dice.pick(findings, or: nil) : nil
                )
            )
        case .receiptIssued:
            let due = state.evidence.first(where: \.isReceiptDue)?.id
            return .receiptIssued(
                .init(
                    evidence: isOdd ? evidence : due ?? evidence,
                    code: ReceiptCode(canonical: scene.code),
                    key: KeyID(canonical: scene.code),
                    statement: scene.code
                )
            )
        case .evidenceWithdrawn: return .evidenceWithdrawn(.init(evidence: evidence))
        case .submitted:
            return .submitted(
                .init(
                    set: isOdd ? dice.below(6) : state.sets.count + 1,
                    evidence: state.evidenceToSubmit.map(\.id),
                    declaresOwnWork: dice.falls(7, of: 8)
                )
            )
        default:
            let found = isOdd ? [UnusableEvidence(evidence: evidence, findings: [.damaged])] : state.unusableEvidence
            return .returned(.init(set: state.sets.count, unusable: found))
        }
    }

    private static func examined(
        _ evidence: EvidenceID,
        isOdd: Bool,
        _ scene: Scene,
        _ dice: inout Dice
    ) -> CaseAct {
        let pending = scene.state.evidence.first { $0.examination == nil }
        let purpose = pending?.purpose ?? EvidencePurpose(unit: .edge, requirement: .work)
        return .evidenceExamined(
            .init(
                evidence: isOdd ? evidence : pending?.id ?? evidence,
                report: .report,
                facts: GoodPeople.facts(for: purpose, in: scene),
                findings: dice.falls(1, of: 6) ? [dice.any(EvidenceFinding.self, or: .damaged)] : []
            )
        )
    }

    private static func received(_ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        if dice.falls(1, of: 6), let brought = brought(scene, &dice) { return .evidenceReceived(brought) }
        let open = state.sessions.last { $0.ending == nil }
        let labels: [ChosenLabel?] = [nil, nil, monday, tuesday]
        let isOdd = dice.falls(1, of: 8)
        var unit = unit(scene, &dice)
        var provenance: EvidenceProvenance?
        if let open, dice.falls(1, of: 2) {
            unit = open.act.unit
            provenance = .session(open.act.session)
        } else if dice.falls(1, of: 12) {
            provenance = .watchFolder
        }
        return .evidenceReceived(
            .init(
                evidence: EvidenceID(canonical: scene.code),
                digest: (isOdd ? dice.pick(state.evidence)?.digest : nil) ?? GoodPeople.digest(scene.code),
                size: 1,
                purpose: EvidencePurpose(
                    unit: unit,
                    requirement: dice.pick([.work, .work, .work, .work, .work, .talk, .missing], or: .work),
                    occasion: dice.pick(labels, or: nil),
                    context: dice.pick(labels, or: nil)
                ),
                provenance: provenance
            )
        )
    }

    private static let monday = ChosenLabel(checked: "monday")
    private static let tuesday = ChosenLabel(checked: "tuesday")

    /// As a bundle brings it, mostly, where there is one.
    private static func brought(_ scene: Scene, _ dice: inout Dice) -> CaseAct.EvidenceReceived? {
        guard let bundle = dice.pick(scene.state.bundles)?.act, let entry = bundle.entries.first else { return nil }
        return CaseAct.EvidenceReceived(
            evidence: EvidenceID(canonical: scene.code),
            digest: dice.falls(3, of: 4) ? entry.digest : GoodPeople.digest(scene.code),
            size: entry.size,
            purpose: entry.purpose,
            provenance: .bundle(bundle.bundle)
        )
    }

    private static func bundle(_ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let odd = dice.below(12)
        let known = odd == 0 ? dice.pick(scene.state.bundles)?.act.bundle : nil
        let entry = BundleEntry(
            digest: GoodPeople.digest(scene.code),
            size: 1,
            purpose: EvidencePurpose(unit: unit(scene, &dice), requirement: odd == 1 ? .missing : .work),
            claims: odd == 2 ? [Claim(criterion: CriterionCode(checked: "9.9"))] : []
        )
        return .bundleAccepted(
            .init(
                bundle: known ?? .simulated(scene.code),
                key: phone(&dice),
                isVouched: dice.falls(1, of: 2),
                packedAt: scene.now,
                entries: odd == 3 ? [entry, entry] : [entry]
            )
        )
    }

    /// Few, so that they meet again.
    private static func phone(_ dice: inout Dice) -> DeviceKey { DeviceKey.phones[dice.below(DeviceKey.phones.count)] }
}

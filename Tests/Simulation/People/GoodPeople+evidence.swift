import Recognition

extension GoodPeople {
    static func facts(for purpose: EvidencePurpose, in scene: Scene) -> MediaFacts {
        let kinds = scene.rules.rubrics[purpose.unit]?.unit.requirement(purpose.requirement)?.acceptedKinds
        let isPhoto = kinds?.contains(.photo) == true && scene.state.evidence.count % 3 == 1
        return MediaFacts(
            kind: isPhoto ? .photo : .video,
            durationMilliseconds: isPhoto ? 0 : 60_000,
            width: 1_280,
            height: 720,
            hasSound: !isPhoto,
            keyframes: isPhoto ? 0 : 12
        )
    }

    static func examine(_ scene: Scene) -> Deed? {
        let state = scene.state
        if let pending = state.evidence.first(where: { !$0.isWithdrawn && $0.examination == nil }) {
            let examined = CaseAct.EvidenceExamined(
                evidence: pending.id,
                report: .report,
                facts: facts(for: pending.purpose, in: scene),
                findings: []
            )
            return Deed(.evidenceExamined(examined), by: .system)
        }
        guard let set = state.currentSet, state.returned == nil else { return nil }
        let unusable = state.unusableEvidence
        if unusable.isEmpty { return nil }
        return Deed(.returned(.init(set: set.number, unusable: unusable)), by: .system)
    }

    /// The candidate brings what is missing, takes back what is broken, and submits.
    static func collect(_ scene: Scene) -> Deed? {
        let state = scene.state
        let collecting = state.units.filter(state.isCollecting)
        if collecting.isEmpty { return nil }
        let offered = state.evidenceToSubmit
        // What was brought for a unit that has left the case stands in nobody's way.
        if let broken = offered.first(where: {
            !$0.findings.isEmpty && $0.provenance?.session == nil && !state.isJudged($0)
                && state.unit($0.purpose.unit)?.isSettled == false
        }) {
            return Deed(.evidenceWithdrawn(.init(evidence: broken.id)), by: scene.candidate)
        }
        for unit in collecting {
            if let deed = bring(for: unit, offered, scene) { return deed }
        }
        let submitted = CaseAct.Submitted(
            set: state.sets.count + 1,
            evidence: offered.map(\.id),
            declaresOwnWork: true
        )
        return Deed(.submitted(submitted), by: scene.candidate)
    }

    private static func bring(for unit: UnitState, _ offered: [EvidenceState], _ scene: Scene) -> Deed? {
        let state = scene.state
        let code = unit.reference.code
        guard let rubric = scene.rules.rubrics[code]?.unit else { return nil }
        let own = offered.filter { $0.purpose.unit == code }
        let mandatory = rubric.evidenceRequirements.filter(\.isMandatory)
        let short = mandatory.first { EvidenceSupply(of: own, for: $0, unit: code).shortfall(of: $0) != nil }
        let isNothingNew =
            unit.judged.isEmpty ? state.currentSet?.evidence == offered.map(\.id) : own.allSatisfy(state.isJudged)
        guard let requirement = short ?? (isNothingNew ? mandatory.first : nil) else { return nil }
        // Room is made for a clip of another occasion.
        let fresh = own.filter {
            $0.purpose.requirement == requirement.code && !state.isJudged($0) && $0.provenance?.session == nil
        }
        if let surplus = fresh.first, fresh.count >= requirement.maximumClips {
            return Deed(.evidenceWithdrawn(.init(evidence: surplus.id)), by: scene.candidate)
        }
        return Deed(.evidenceReceived(received(scene.code, for: code, requirement.code)), by: scene.candidate)
    }

    static func received(
        _ code: String,
        for unit: UnitCode,
        _ requirement: RequirementCode,
        provenance: EvidenceProvenance? = nil
    ) -> CaseAct.EvidenceReceived {
        CaseAct.EvidenceReceived(
            evidence: EvidenceID(canonical: code),
            digest: digest(code),
            size: 1,
            purpose: EvidencePurpose(unit: unit, requirement: requirement),
            provenance: provenance
        )
    }

    /// A digest that no other code has.
    static func digest(_ code: String) -> Digest {
        // The digits of a code are hexadecimal; its letter is not.
        Digest(hex: digitsBefore + code.dropFirst()) ?? .strange
    }

    private static let digitsBefore = String(repeating: "0", count: 53)
}

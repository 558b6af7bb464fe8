import ExaminationReport
import Recognition
import Records
import Vault

extension Workplace {
    /// Examines a piece of evidence and appends what was found; with the last one of a submitted set, the technical return
    /// where something in it cannot be assessed. Done already: nothing happens.
    ///
    /// - Returns: a stable code when the examiner could not be started and it must be tried again.
    func examineEvidence(_ key: EvidenceKey, in body: BodyID) async throws(CaseworkFault) -> String? {
        let file = try await caseFile(key.caseID, in: body)
        guard let evidence = file.state.evidence(key.evidence), evidence.examination == nil else { return nil }
        let examination = try await examine(evidence, of: file)
        if case .unavailable(let code) = examination { return code }
        let act = try await store(examination, of: evidence, in: file)
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard file.state.evidence(key.evidence)?.examination == nil else { return }
            var steps = [Step(act: .evidenceExamined(act), author: .system)]
            if let returned = file.state.technicalReturn(after: act) {
                steps.append(Step(act: .returned(returned), author: .system))
            }
            _ = try await append(steps, to: file, answer: AppliedAct.init)
        }
        return nil
    }

    private func examine(_ evidence: EvidenceState, of file: CaseFile) async throws(CaseworkFault)
        -> EvidenceExamination
    {
        let key = ObjectKey(body: file.body, digest: evidence.digest)
        let media = try await storing { () throws(VaultFault) in try await vault.descriptor(of: key) }
        let policy = file.rules.scheme.keyframes
        let request = ExaminationRequest(keyframes: policy.count, width: policy.width) ?? .twelveKeyframes
        return await examiner.examine(media, request: request)
    }

    /// Puts the pictures and the report into the vault; the act then commits to them by digest.
    private func store(
        _ examination: EvidenceExamination,
        of evidence: EvidenceState,
        in file: CaseFile
    ) async throws(CaseworkFault) -> CaseAct.EvidenceExamined {
        let requirement = file.rules.rubrics[evidence.purpose.unit]?.unit.requirement(evidence.purpose.requirement)
        let stored: StoredReport
        var facts: MediaFacts?
        let findings: [EvidenceFinding]
        switch examination {
        case .report(let report, let pictures):
            var digests: [Digest] = []
            for picture in pictures {
                let object = try await storing { () throws(VaultFault) in try await vault.store(picture, for: file.body)
                }
                digests.append(object.key.digest)
            }
            let reading = ReportFindings(report, requirement: requirement, receivedAt: evidence.receivedAt)
            (facts, findings) = (reading.facts, reading.findings)
            stored = StoredReport(report: report, keyframes: digests, failure: nil)
        case .failed(let code, let isTooComplex):
            findings = [isTooComplex ? .tooComplex : .notExaminable]
            stored = StoredReport(report: nil, keyframes: [], failure: code)
        case .unavailable(let code):
            findings = [.notExaminable]
            stored = StoredReport(report: nil, keyframes: [], failure: code)
        }
        let bytes = try JSON.bytes(stored)
        let report = try await storing { () throws(VaultFault) in try await vault.store(bytes, for: file.body) }
        return CaseAct.EvidenceExamined(
            evidence: evidence.id,
            report: report.key.digest,
            facts: facts,
            findings: findings
        )
    }
}

extension CaseState {
    /// The technical return that follows when this was the last examination of the submitted set and the set is not usable.
    fileprivate func technicalReturn(after act: CaseAct.EvidenceExamined) -> CaseAct.Returned? {
        guard let set = currentSet, returned == nil, set.evidence.contains(act.evidence), decision == nil,
            withdrawnAt == nil
        else { return nil }
        var unusable: [UnusableEvidence] = []
        for id in set.evidence {
            let findings = id == act.evidence ? act.findings : evidence(id)?.examination?.findings
            guard let findings else { return nil }
            if !findings.isEmpty { unusable.append(UnusableEvidence(evidence: id, findings: findings)) }
        }
        return unusable.isEmpty ? nil : CaseAct.Returned(set: set.number, unusable: unusable)
    }
}

import Recognition
import Records

extension Workplace {
    /// Examines a piece of evidence and appends what was found, with the job of the closer look; with the last one of a submitted
    /// set, the technical return where something in it cannot be assessed. Done already: nothing happens.
    ///
    /// - Returns: a stable code when the examiner could not be started and it must be tried again.
    func examineEvidence(_ key: EvidenceKey, in body: BodyID) async throws(CaseworkFault) -> String? {
        let file = try await caseFile(key.caseID, in: body)
        guard let evidence = file.state.evidence(key.evidence), evidence.examination == nil else { return nil }
        let look: EvidenceLook
        switch try await self.look(at: evidence, of: file, isClose: false) {
        case .failure(let obstacle): return obstacle.code
        case .success(let done): look = done
        }
        let act = CaseAct.EvidenceExamined(
            evidence: evidence.id,
            report: look.report,
            facts: look.reading?.facts,
            findings: look.reading?.findings ?? [look.failure ?? .notExaminable]
        )
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard file.state.evidence(key.evidence)?.examination == nil else { return }
            var steps = [Step(act: .evidenceExamined(act), author: .system)]
            if let returned = file.state.technicalReturn(after: .evidenceExamined(act)) {
                steps.append(Step(act: .returned(returned), author: .system))
            }
            // What cannot be looked at once is not looked at closely.
            let jobs = look.reading?.isReadable == true ? [checkJob(key)] : []
            _ = try await append(steps, to: file, jobs: { _ in jobs }, answer: AppliedAct.init)
        }
        return nil
    }

    private func checkJob(_ key: EvidenceKey) -> NewJob {
        NewJob(id: randomness.identifier(), kind: .checkEvidence, key: key.text, due: now)
    }
}

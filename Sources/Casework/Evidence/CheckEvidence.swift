import Recognition
import Records

extension Workplace {
    /// Looks closely at a piece of evidence that has been examined, and appends whether it passed, with the job of the
    /// receipt where it did, and else with the technical return of a submitted set that nobody has judged. Done already,
    /// or withdrawn meanwhile: nothing happens.
    ///
    /// - Returns: a stable code when nothing was found out about the file and it must be tried again.
    func checkEvidence(_ key: EvidenceKey, in body: BodyID) async throws(CaseworkFault) -> String? {
        let file = try await caseFile(key.caseID, in: body)
        guard let evidence = file.state.evidence(key.evidence), evidence.examination != nil, evidence.check == nil,
            !evidence.isWithdrawn
        else { return nil }
        let look: EvidenceLook
        switch try await self.look(at: evidence, of: file, isClose: true) {
        case .failure(let obstacle): return obstacle.code
        case .success(let done): look = done
        }
        let act = CaseAct.EvidenceChecked(
            evidence: evidence.id,
            // The first report says more than that the closer look failed.
            report: look.failure == nil ? look.report : nil,
            isPassed: look.checkFinding == nil,
            finding: look.checkFinding
        )
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard file.state.evidence(key.evidence)?.check == nil else { return }
            var steps = [Step(act: .evidenceChecked(act), author: .system)]
            if let returned = file.state.technicalReturn(after: .evidenceChecked(act)) {
                steps.append(Step(act: .returned(returned), author: .system))
            }
            _ = try await append(
                steps,
                to: file,
                jobs: { $0.evidence(key.evidence)?.isReceiptDue == true ? [receiptJob(key)] : [] },
                answer: AppliedAct.init
            )
        }
        return nil
    }
}

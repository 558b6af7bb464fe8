import AssayTesting
import Casework
import Jobs
import Recognition
import Records
import Testing
import Vault

/// The steps of a case, each with what a test does not care about filled in.
extension CaseworkFixture {
    /// One more person of the body.
    func person(_ name: String, _ role: Role) async throws -> Caller {
        let id = try await workplace.registerPerson(
            name: name,
            email: nil,
            roles: [role],
            organisation: nil,
            caller: administrator,
            key: nil
        )
        return Caller(body: Self.body, person: id, role: role)
    }

    /// One of the verbs that have no way of their own; with a reason, whether it is asked for or not.
    @discardableResult
    func perform(_ verb: CaseVerb, in id: CaseID, by caller: Caller) async throws -> PerformedVerb {
        try await workplace.perform(
            verb,
            in: id,
            texts: ["reason": "because of what was seen"],
            version: nil,
            caller: caller,
            key: nil
        )
    }

    func admittedCase(_ units: [UnitCode] = [ServiceSample.joint], of candidate: Caller? = nil) async throws -> CaseID {
        let candidate = candidate ?? self.candidate
        let opened = try await workplace.openCase(
            candidate: nil,
            scheme: ServiceSample.schemeCode,
            units: units,
            organisation: nil,
            caller: candidate,
            key: nil
        )
        _ = try await workplace.admitCandidate(
            opened.caseID,
            method: .documentInPerson,
            checkedBy: nil,
            checkedAt: nil,
            challenge: nil,
            note: nil,
            caller: administrator,
            key: nil
        )
        return opened.caseID
    }

    /// A case whose units all wait in the queue.
    func readyCase(_ units: [UnitCode] = [ServiceSample.joint], of candidate: Caller? = nil) async throws -> CaseID {
        let id = try await admittedCase(units, of: candidate)
        for unit in units { _ = try await deliver("clip of \(unit) for \(id)", for: unit, of: id, by: candidate) }
        try await examineAll()
        try await submit(id, by: candidate)
        return id
    }

    func purpose(_ unit: UnitCode) -> EvidencePurpose {
        EvidencePurpose(unit: unit, requirement: ServiceSample.requirement(of: unit))
    }

    func upload(of length: Int, for unit: UnitCode, of id: CaseID, by candidate: Caller? = nil) async throws
        -> UploadRow
    {
        try await workplace.createUpload(
            for: id,
            purpose: purpose(unit),
            length: Int64(length),
            metadata: "",
            caller: candidate ?? self.candidate
        )
    }

    /// Brings the bytes as far as an upload whose last request has not been answered yet.
    func stage(_ bytes: [UInt8], of row: UploadRow) async throws -> any StagedFile {
        let staged = try await vault.reopen(row.id, for: row.body)
        try await staged.append(bytes)
        let offset = try await staged.sync()
        try await workplace.advanceUpload(row, offset: offset, state: .complete)
        return staged
    }

    /// A whole upload.
    func deliver(
        _ content: String,
        for unit: UnitCode = ServiceSample.joint,
        of id: CaseID,
        by candidate: Caller? = nil
    ) async throws -> EvidenceID {
        let bytes = [UInt8](content.utf8)
        let row = try await upload(of: bytes.count, for: unit, of: id, by: candidate)
        return try await workplace.receiveEvidence(row, staged: try await stage(bytes, of: row)).evidence
    }

    @discardableResult
    func submit(_ id: CaseID, by candidate: Caller? = nil) async throws -> AppliedAct {
        try await workplace.submitEvidence(
            id,
            version: nil,
            declaresOwnWork: true,
            caller: candidate ?? self.candidate,
            key: nil
        )
    }

    func take(_ assessor: Caller? = nil) async throws -> UnitOfCase {
        try await workplace.takeNextUnit(units: nil, caller: assessor ?? self.assessor, key: nil)
    }

    /// Every criterion with the same verdict, cited in the first clip of the unit.
    func scoring(
        _ verdict: Verdict,
        of unit: UnitCode,
        in id: CaseID,
        outcome: UnitOutcome? = nil,
        comments: [String: String] = [:]
    ) async throws -> Scoring {
        let state = try await state(id)
        let set = try #require(state.currentSet?.number)
        let clip = try #require(state.evidence(for: unit, inSet: set).first?.id)
        let interval = try #require(MediaInterval(start: 1_000, end: 4_000))
        let judgements = ServiceSample.criteria(of: unit).map { criterion in
            Judgement(
                criterion: criterion,
                verdict: verdict,
                citations: verdict == .met ? [Citation(evidence: clip, interval: interval)] : []
            )
        }
        return Scoring(
            judgements: judgements,
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
            outcome: outcome,
            comments: comments
        )
    }

    @discardableResult
    func judge(
        _ unit: UnitCode = ServiceSample.joint,
        of id: CaseID,
        _ verdict: Verdict = .met,
        outcome: UnitOutcome? = nil,
        by assessor: Caller? = nil,
        version: Int? = nil,
        comments: [String: String] = [:],
        key: RequestKey? = nil
    ) async throws -> AppliedAct {
        let state = try await state(id)
        let reference = try #require(state.unit(unit)?.reference)
        return try await workplace.judgeUnit(
            unit,
            of: id,
            scoring: try await scoring(verdict, of: unit, in: id, outcome: outcome, comments: comments),
            rubric: reference.contentDigest,
            set: try #require(state.currentSet?.number),
            version: version ?? state.version,
            caller: assessor ?? self.assessor,
            key: key
        )
    }

    @discardableResult
    func decide(_ id: CaseID, key: RequestKey? = nil) async throws -> AppliedAct {
        try await workplace.decideCase(
            id,
            version: try await state(id).version,
            units: nil,
            reason: nil,
            caller: certifier,
            key: key
        )
    }

    /// Does all jobs that are due, as the worker does.
    @discardableResult
    func runJobs(_ kind: JobKind) async throws -> Int {
        let handler = try #require(workplace.jobHandlers[kind])
        var done = 0
        while let job = await records.leaseJob(kinds: [kind], now: clock.now(), until: clock.now().adding(seconds: 60))
        {
            try await handler.run(job)
            await records.finishJob(job)
            done += 1
        }
        return done
    }

    @discardableResult
    func examineAll() async throws -> Int { try await runJobs(.examineEvidence) }
}

/// The code with which a rule refused; nil when it did not.
func refusalCode(of verb: () async throws -> some Any) async -> RefusalCode? {
    do {
        _ = try await verb()
        return nil
    } catch CaseworkFault.refused(let refusal) {
        return refusal.code
    } catch {
        Issue.record("\(error)")
        return nil
    }
}

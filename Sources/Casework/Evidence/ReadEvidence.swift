import ExaminationReport
public import Recognition
public import Vault

extension Workplace {
    /// The evidence itself, for reading by ranges.
    ///
    /// - Throws: `.quarantined` for everybody but an administrator where it is quarantined.
    public func openEvidence(
        _ id: EvidenceID,
        of caseID: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> any StoredObject {
        let (file, evidence) = try await visibleEvidence(id, of: caseID, caller: caller)
        try Self.requireHarmless(evidence, for: caller)
        return try await open(evidence.digest, in: file.body, missing: .evidence)
    }

    /// The report on a piece of evidence. Where it was filmed is told to the candidate
    /// and to administrators alone: nobody who judges needs to know where somebody lives or works.
    ///
    /// - Throws: `.notFound(.evidence)` also while it is being examined.
    public func showReport(
        on id: EvidenceID,
        of caseID: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> ReportReading {
        let (stored, digest, _, _) = try await storedReport(on: id, of: caseID, caller: caller)
        switch caller.role {
        case .candidate, .administrator: return ReportReading(report: stored.report, digest: digest)
        default: return ReportReading(report: stored.report?.withoutPlace, digest: digest)
        }
    }

    /// One keyframe, a JPEG.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - report: the report that the caller has read; nil: whichever there is.
    /// - Throws: `.reportStale` when another report has taken its place, whose pictures are others.
    ///   `.quarantined` as for the evidence itself.
    public func openKeyframe(
        _ number: Int,
        of id: EvidenceID,
        in caseID: CaseID,
        report: Digest? = nil,
        caller: Caller
    ) async throws(CaseworkFault) -> any StoredObject {
        let (stored, body) = try await pictures(of: id, in: caseID, report: report, caller: caller)
        guard stored.keyframes.indices.contains(number - 1) else { throw .notFound(.keyframe) }
        return try await open(stored.keyframes[number - 1], in: body, missing: .keyframe)
    }

    /// The contact sheet, a JPEG.
    ///
    /// - Parameter report: the report that the caller has read; nil: whichever there is.
    /// - Throws: `.notFound(.contactSheet)` also until the closer look has made it; `.reportStale` when another report has taken
    ///   the place of that one.
    public func openContactSheet(
        of id: EvidenceID,
        in caseID: CaseID,
        report: Digest? = nil,
        caller: Caller
    ) async throws(CaseworkFault) -> any StoredObject {
        let (stored, body) = try await pictures(of: id, in: caseID, report: report, caller: caller)
        guard let digest = stored.contactSheet else { throw .notFound(.contactSheet) }
        return try await open(digest, in: body, missing: .contactSheet)
    }

    /// The report whose pictures somebody asks for.
    private func pictures(
        of id: EvidenceID,
        in caseID: CaseID,
        report: Digest?,
        caller: Caller
    ) async throws(CaseworkFault) -> (StoredReport, BodyID) {
        let (stored, digest, evidence, body) = try await storedReport(on: id, of: caseID, caller: caller)
        try Self.requireHarmless(evidence, for: caller)
        if let report, report != digest { throw .reportStale }
        return (stored, body)
    }

    private func storedReport(
        on id: EvidenceID,
        of caseID: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> (StoredReport, Digest, EvidenceState, BodyID) {
        let (file, evidence) = try await visibleEvidence(id, of: caseID, caller: caller)
        guard let digest = evidence.report else { throw .notFound(.evidence) }
        let object = try await open(digest, in: file.body, missing: .evidence)
        let bytes = try await storing { () throws(VaultFault) in try await object.read(from: 0, count: 1 << 20) }
        return (try JSON.value(bytes), digest, evidence, file.body)
    }

    /// What broke an examiner may break a player too: its bytes, and pictures made of them, go to nobody but whoever looks
    /// after the service.
    private static func requireHarmless(_ evidence: EvidenceState, for caller: Caller) throws(CaseworkFault) {
        guard evidence.isQuarantined, caller.role != .administrator else { return }
        throw .quarantined(evidence.id)
    }

    func visibleEvidence(
        _ id: EvidenceID,
        of caseID: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> (CaseFile, EvidenceState) {
        let file = try await caseFile(caseID, for: caller)
        guard let evidence = file.state.evidence(id), file.state.isEvidenceVisible(evidence, to: caller) else {
            throw .notFound(.evidence)
        }
        return (file, evidence)
    }

    private func open(
        _ digest: Digest,
        in body: BodyID,
        missing subject: CaseworkFault.Subject
    ) async throws(CaseworkFault) -> any StoredObject {
        do {
            return try await vault.open(ObjectKey(body: body, digest: digest))
        } catch {
            if error == .notStored { throw .notFound(subject) }
            throw CaseworkFault(error)
        }
    }
}

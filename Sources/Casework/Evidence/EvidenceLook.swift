import ExaminationReport
import Recognition
import Vault

/// What came of looking at a piece of evidence: what it means, and the report that lies in the vault.
struct EvidenceLook {
    let reading: ReportFindings?
    /// Under what the report can be read.
    let report: Digest
    /// What the file did to the examiner, so that there is no report of it.
    let failure: EvidenceFinding?
    /// What stands against the check; nil where it has passed, and where none was asked for.
    let checkFinding: EvidenceFinding?
}

extension Workplace {
    /// Has the evidence looked at, and puts pictures and report into the vault; an act then commits to them by digest.
    ///
    /// - Parameter isClose: whether everything is wanted that takes longer.
    /// - Returns: a stable code instead when nothing was found out about the file and it must be tried again.
    func look(
        at evidence: EvidenceState,
        of file: CaseFile,
        isClose: Bool
    ) async throws(CaseworkFault) -> Result<EvidenceLook, ExaminerUnavailable> {
        let key = ObjectKey(body: file.body, digest: evidence.digest)
        let media = try await storing { () throws(VaultFault) in try await vault.descriptor(of: key) }
        let policy = file.rules.scheme.keyframes
        let request = ExaminationRequest(keyframes: policy.count, width: policy.width) ?? .twelveKeyframes
        switch await examiner.examine(media, of: evidence.id, request: isClose ? request.thorough : request) {
        case .unavailable(let code): return .failure(ExaminerUnavailable(code: code))
        case .failed(let code, let finding):
            let stored = StoredReport(report: nil, keyframes: [], contactSheet: nil, failure: code)
            let report = try await store(stored, for: file.body)
            return .success(EvidenceLook(reading: nil, report: report, failure: finding, checkFinding: finding))
        case .report(let report, let pictures, let sheet):
            if isClose, report.isCheckUnfinished { return .failure(ExaminerUnavailable(code: "budget-spent")) }
            let requirement = file.rules.rubrics[evidence.purpose.unit]?.unit
                .requirement(evidence.purpose.requirement)
            var keyframes: [Digest] = []
            for picture in pictures { keyframes.append(try await store(picture, for: file.body)) }
            var contactSheet: Digest?
            if let sheet { contactSheet = try await store(sheet, for: file.body) }
            let stored = StoredReport(report: report, keyframes: keyframes, contactSheet: contactSheet, failure: nil)
            let reading = ReportFindings(report, requirement: requirement, receivedAt: evidence.receivedAt)
            return .success(
                EvidenceLook(
                    reading: reading,
                    report: try await store(stored, for: file.body),
                    failure: nil,
                    checkFinding: isClose ? reading.checkFinding : nil
                )
            )
        }
    }

    private func store(_ stored: StoredReport, for body: BodyID) async throws(CaseworkFault) -> Digest {
        try await store(try JSON.bytes(stored), for: body)
    }

    private func store(_ bytes: [UInt8], for body: BodyID) async throws(CaseworkFault) -> Digest {
        let object = try await storing { () throws(VaultFault) in try await vault.store(bytes, for: body) }
        return object.key.digest
    }
}

extension ExaminationReport {
    /// The budget of time and bytes ended before the check did, so that nothing can be said of the file.
    fileprivate var isCheckUnfinished: Bool { sampleCheck == nil && notes.contains(.outOfTime) }
}

/// The examiner could not be started, or was kept from its end: nothing is known about the file.
struct ExaminerUnavailable: Error {
    /// Stable.
    let code: String
}

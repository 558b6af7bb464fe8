import Recognition
import Records

extension Workplace {
    /// - Throws: `.notFound(.case)`.
    func caseFile(_ id: CaseID, in body: BodyID) async throws(CaseworkFault) -> CaseFile {
        let acts = try await recording { () throws(RecordsFault) in try await records.acts(of: .case(id), in: body) }
        guard let state = CaseState.fold(acts.lazy.map(\.envelope)) else { throw .notFound(.case) }
        return CaseFile(body: body, state: state, rules: try await library.rules(for: state, in: body), acts: acts)
    }

    /// The case, where it is the caller's to see; else it is as if there were none.
    func caseFile(_ id: CaseID, for caller: Caller) async throws(CaseworkFault) -> CaseFile {
        let file = try await caseFile(id, in: caller.body)
        guard file.state.isVisible(to: caller) else { throw .notFound(.case) }
        return file
    }
}

extension CaseState {
    /// Candidates see their own case; assessors the cases in which they hold or have judged a unit; certifiers and
    /// administrators all of their body.
    func isVisible(to caller: Caller) -> Bool {
        switch caller.role {
        case .candidate: caller.person == candidate
        case .assessor:
            units.contains {
                $0.assignment?.assessor == caller.person || $0.judged.contains { $0.assessor == caller.person }
            }
        case .certifier, .administrator: true
        case .system: false
        }
    }

    /// Whether the caller may see the evidence itself: an assessor only while holding the unit that it was brought for.
    func isEvidenceVisible(_ evidence: EvidenceState, to caller: Caller) -> Bool {
        guard caller.role == .assessor else { return isVisible(to: caller) }
        return unit(evidence.purpose.unit)?.assignment?.assessor == caller.person
    }
}

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

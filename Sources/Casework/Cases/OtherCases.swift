import Recognition
import Records

extension Workplace {
    /// Runs `work` while no other application of the person is under way.
    func applyingAlone<Value: Sendable>(
        _ person: PersonID,
        _ work: () async throws(CaseworkFault) -> Value
    ) async throws(CaseworkFault) -> Value {
        await applications.begin(person)
        let result: Result<Value, CaseworkFault>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        await applications.end(person)
        return try result.get()
    }

    /// The cases of a person under a scheme, but for one, the latest act first.
    func otherCases(
        of person: PersonID,
        under scheme: SchemeCode,
        besides id: CaseID? = nil,
        in body: BodyID
    ) async throws(CaseworkFault) -> [OtherCase] {
        var found: [OtherCase] = []
        var next: String?
        repeat {
            let page = try await recording { () throws(RecordsFault) in
                try await records.cases(
                    in: body,
                    matching: CaseFilter(candidate: person),
                    page: PageRequest(after: next, limit: 200)
                )
            }
            found += page.rows.filter { $0.scheme.code == scheme && $0.id != id }.map(OtherCase.init)
            next = page.next
        } while next != nil
        return found
    }
}

extension OtherCase {
    init(_ row: CaseRow) {
        let units = row.units.filter { $0.status != .withdrawn && $0.status != .void }.map(\.unit)
        self.init(id: row.id, units: Set(units), status: row.status)
    }
}

extension [OtherCase] {
    /// Those that are about one of the units; nil: none, as the act has it.
    func about(_ units: [UnitReference]) -> [CaseID]? {
        let asked = Set(units.map(\.code))
        let found = filter { !$0.units.isDisjoint(with: asked) }.map(\.id)
        return found.isEmpty ? nil : found
    }
}

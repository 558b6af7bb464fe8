public import Recognition

extension MemoryRecords {
    public func bodies() -> [BodyRow] { byBody.values.compactMap { $0.own?.row }.sorted { $0.id < $1.id } }

    public func adoptedSchemes(in body: BodyID) -> [AdoptedScheme] { byBody[body]?.own?.schemes ?? [] }

    public func cases(in body: BodyID, matching filter: CaseFilter, page: PageRequest) -> Page<CaseRow> {
        let mark = page.mark(in: .cases)
        let found = (byBody[body]?.cases.values).map(Array.init) ?? []
        let rows = found.map { CaseProjection($0).row }
            .filter { filter.statuses?.contains($0.status) ?? true }
            .filter { filter.candidate == nil || $0.candidate == filter.candidate }
            .filter { mark?.precedesInDescendingList($0.lastActAt, [$0.id.text]) ?? true }
            .sorted { ($1.lastActAt, $0.id) < ($0.lastActAt, $1.id) }
        return Page(fetched: rows, limit: page.clampedLimit) { PageMark($0) }
    }
}

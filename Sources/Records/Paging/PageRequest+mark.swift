extension PageRequest {
    var clampedLimit: Int { min(max(limit, 1), 500) }

    func mark(in list: PagedList) -> PageMark? { after.flatMap { PageMark($0, of: list) } }
}

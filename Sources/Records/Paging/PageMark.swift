import Recognition

/// The sort key of the last row of a page: the next page begins after it, whatever was inserted meanwhile.
struct PageMark: Hashable {
    let list: PagedList
    let at: Instant
    let identifiers: [String]

    init(list: PagedList, at: Instant, identifiers: [String]) {
        self.list = list
        self.at = at
        self.identifiers = identifiers
    }

    /// Nil when `text` was not given by this list.
    init?(_ text: String, of list: PagedList) {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 + list.identifiers, parts[0] == list.rawValue, let milliseconds = Int64(parts[1]) else {
            return nil
        }
        self.init(list: list, at: Instant(milliseconds: milliseconds), identifiers: Array(parts[2...]))
    }

    /// Of characters that a URL carries unescaped: identifiers hold no `~`.
    var text: String { ([list.rawValue, String(at.milliseconds)] + identifiers).joined(separator: "~") }

    /// Whether a row with this key comes after the mark in a list that ascends.
    func precedes(_ at: Instant, _ identifiers: [String]) -> Bool {
        if at != self.at { return self.at < at }
        return self.identifiers.lexicographicallyPrecedes(identifiers)
    }

    /// The same for a list that descends by instant and ascends by identifier.
    func precedesInDescendingList(_ at: Instant, _ identifiers: [String]) -> Bool {
        if at != self.at { return at < self.at }
        return self.identifiers.lexicographicallyPrecedes(identifiers)
    }
}

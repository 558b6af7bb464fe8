/// A closed list that a value had to come from, as advice: the nearest one first, then all of them.
struct Choice {
    private static let shown = 30

    let allowed: [String]
    let name: String

    init(of allowed: [String], named name: String) {
        self.allowed = allowed
        self.name = name
    }

    func advice(for word: String) -> String {
        let rest = allowed.count > Self.shown ? ", and \(allowed.count - Self.shown) more" : ""
        let all = "\(name): \(allowed.prefix(Self.shown).joined(separator: ", "))\(rest)."
        guard let similar = Similarity.closest(to: word, among: allowed) else { return all }
        return "Did you mean `\(similar)`? \(all)"
    }
}

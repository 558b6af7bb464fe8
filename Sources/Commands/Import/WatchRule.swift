import Recognition

/// How the name of a file says where it belongs. The name falls into words at spaces and at `. _ , ; ( ) [ ] + ~`; a hyphen
/// is part of a word. One word is the code of the case. Where the case leaves a choice, words name the requirement, and the
/// unit where two have a requirement of that code. Whatever else stands in the name does not matter, nor does capital or small.
enum WatchRule {
    /// The words that can be the code of a case.
    static func codes(in name: String) -> [CaseID] {
        var seen: Set<CaseID> = []
        return words(of: name).compactMap { CaseID($0) }.filter { seen.insert($0).inserted }
    }

    /// What the file is for; nil when the name leaves more than one of `choices`, or there is none.
    static func purpose(in name: String, of choices: [EvidencePurpose]) -> EvidencePurpose? {
        let words = words(of: name)
        var left = narrowed(choices) { holds(words, $0.unit.text) }
        left = narrowed(left) { holds(words, $0.requirement.text) }
        return left.count == 1 ? left[0] : nil
    }

    /// Those that are named, where any is.
    private static func narrowed(
        _ choices: [EvidencePurpose],
        _ isNamed: (EvidencePurpose) -> Bool
    ) -> [EvidencePurpose] {
        let named = choices.filter(isNamed)
        return named.isEmpty ? choices : named
    }

    private static func words(of name: String) -> [String] {
        name.lowercased().split { $0.isWhitespace || "._,;()[]+~".contains($0) }.map(String.init)
    }

    /// A code may have dots and underscores itself: then it is several words in a row.
    private static func holds(_ words: [String], _ code: String) -> Bool {
        let wanted = Self.words(of: code)
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
    }
}

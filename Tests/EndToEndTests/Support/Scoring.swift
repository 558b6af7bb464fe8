/// Flags of `assay queue score`.
enum Scoring {
    static let knife = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2"]

    /// Everything is met, and seen in the first clip.
    static func competent(_ criteria: [String] = knife) -> [String] {
        ["--met", criteria.joined(separator: ",")] + criteria.flatMap { ["--cite", "\($0)=e1@1-4"] } + affirmed
    }

    /// Nothing can be seen yet.
    static func furtherEvidence(_ criteria: [String] = knife) -> [String] {
        ["--insufficient", criteria.joined(separator: ","), "--outcome", "further-evidence"] + affirmed
    }

    private static let affirmed = ["--valid", "--sufficient", "--authentic", "--current"]
}

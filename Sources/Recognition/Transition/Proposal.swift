/// An act that somebody wants to do, before it is one.
public struct Proposal: Hashable, Sendable {
    public let act: CaseAct
    public let author: Author
    public let at: Instant

    public init(act: CaseAct, author: Author, at: Instant) {
        self.act = act
        self.author = author
        self.at = at
    }
}

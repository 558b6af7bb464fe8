/// An act that somebody wants to do, before it is one.
public struct Proposal: Hashable, Sendable {
    public let act: CaseAct
    public let author: Author
    public let at: Instant
    /// The names of the texts in its personal part, for guards that ask for a reason. What they say is nobody's affair here.
    public let fields: Set<String>

    public init(act: CaseAct, author: Author, at: Instant, fields: Set<String> = []) {
        self.act = act
        self.author = author
        self.at = at
        self.fields = fields
    }
}

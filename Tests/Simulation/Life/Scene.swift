import Recognition

/// What somebody sees who is about to do something.
struct Scene {
    let state: CaseState
    let status: CaseStatus
    let book: Rulebook
    let now: Instant
    /// Names whatever the next step brings into the world.
    let code: String

    var rules: CaseRules { book.rules }

    var scheme: Scheme { book.rules.scheme }

    var candidate: Author { Author(person: state.candidate, role: .candidate) }
}

/// What somebody is about to do.
struct Deed {
    var act: CaseAct
    var author: Author
    var givesReason = true
    /// It has to wait until then.
    var notBefore: Instant?

    init(_ act: CaseAct, by author: Author, notBefore: Instant? = nil) {
        self.act = act
        self.author = author
        self.notBefore = notBefore
    }
}

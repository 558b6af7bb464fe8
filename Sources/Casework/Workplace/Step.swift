import Recognition

/// An act that a verb proposes, with its personal texts.
struct Step: Sendable {
    let act: CaseAct
    let author: Author
    var personal: [String: String] = [:]
}

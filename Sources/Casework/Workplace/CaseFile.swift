import Recognition

/// A case as a verb holds it: its state, the rules that it is pinned to, and its acts with their personal parts.
struct CaseFile: Sendable {
    let body: BodyID
    var state: CaseState
    let rules: CaseRules
    let acts: [Act]

    /// The personal text of the latest act that `isMeant` picks; nil when there is none or it was erased.
    func personalText(_ field: String, where isMeant: (Envelope) -> Bool) -> String? {
        acts.last { isMeant($0.envelope) }?.personal?.texts[field]
    }
}

import Recognition

/// An invariant that did not hold.
public struct Violation: Sendable {
    public let invariant: String
    /// The act after which it did not.
    public let act: String

    init(_ invariant: Invariant, after envelope: Envelope?, act: CaseAct? = nil, refused: Refusal? = nil) {
        self.invariant = invariant.name
        let kind: String? = act?.kind.rawValue ?? envelope.map { "\($0.deed.kind) at version \($0.version)" }
        let code = refused.map { " was refused: \($0.code.rawValue), \($0.reason)" } ?? ""
        self.act = (kind ?? "") + code
    }
}

extension Violation: CustomStringConvertible {
    public var description: String { act.isEmpty ? invariant : "\(invariant), after \(act)" }
}

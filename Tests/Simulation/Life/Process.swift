public import Recognition

/// The domain, as a life meets it. This is the seam at which a bug is planted: everything that a life does goes through it.
public struct Process: Sendable {
    public typealias Opening = @Sendable (CaseID, Proposal) -> Result<CaseState, Refusal>
    public typealias Step = @Sendable (CaseState, Proposal, CaseRules) -> Result<CaseState, Refusal>
    public typealias Folding = @Sendable (CaseState?, Act) -> CaseState?

    let open: Opening
    let next: Step
    let fold: Folding
    /// Whether a command that comes again finds the answer that it got.
    let remembersAnswers: Bool

    public init(
        open: @escaping Opening = { Transition.open($0, $1) },
        next: @escaping Step = { Transition.next($0, $1, under: $2) },
        fold: @escaping Folding = { CaseState.next($0, $1.envelope) },
        remembersAnswers: Bool = true
    ) {
        self.open = open
        self.next = next
        self.fold = fold
        self.remembersAnswers = remembersAnswers
    }

    /// As it is in the product.
    public static let sound = Process()
}

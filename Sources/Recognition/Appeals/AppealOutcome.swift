/// How an appeal ended at its stage.
public enum AppealOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case dismissed
    /// The contested units are judged anew.
    case upheldReassess = "upheld-reassess"
    /// The panel changes outcomes; the decision is taken anew.
    case upheldVaried = "upheld-varied"
}

/// A change in how a candidate is assessed, never in what is asked of them (reasonable adjustment).
public enum Adjustment: String, Hashable, Codable, Sendable, CaseIterable {
    /// More time for the work or for an answer.
    case extraTime = "extra-time"
    /// Questions and answers in another language, or through an interpreter.
    case otherLanguage = "other-language"
    case signLanguage = "sign-language"
    /// Questions are put and answered aloud.
    case spokenInsteadOfWritten = "spoken-instead-of-written"
    /// Somebody holds the camera or hands tools, and does none of the work.
    case helper
    /// The work is done where the candidate can do it.
    case otherPlace = "other-place"
    /// Tools or a workplace made to fit.
    case otherEquipment = "other-equipment"
    /// The work is filmed in parts.
    case breaks
    /// Told in the personal part.
    case other
}

/// The parts that all messages are put together from, beside their own.
public enum CommonText: String, Hashable, Sendable, CaseIterable {
    case greeting
    /// For a recipient whose name is not known, or is none.
    case greetingWithoutName = "greeting-without-name"
    /// That one may appeal, under a decision that is open to appeal.
    case appeal
    case appealUntil = "appeal-until"
    case appealDays = "appeal-days"
    /// Where to look, when the case has an address.
    case page
    case withoutPage = "without-page"
    case closing
    case automatic
}

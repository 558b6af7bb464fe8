/// The texts of an act's personal part that were given.
enum PersonalTexts {
    static func given(_ texts: [String: String?]) -> [String: String] { texts.compactMapValues(\.self) }
}

/// The ranges of the numbers in a file. Where `Recognition` names none, they only keep out slips of the keyboard.
enum FileRanges {
    static let weight = 1...100
    static let points = 0...100
    static let occasions = 1...100
    static let clips = 1...100
    /// Up to four hours.
    static let seconds = 1...14_400
    /// Up to a hundred years.
    static let days = 1...36_500
    static let keyframes = 1...48
    static let pixels = 64...1_280
    /// Up to a year.
    static let hours = 1...8_784
    /// Percent, where nothing is an answer too.
    static let share = 0...100
}

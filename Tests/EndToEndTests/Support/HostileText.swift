/// Text that does something to a terminal when it gets there as it is.
enum HostileText {
    /// Refused where a person's name is wanted, and never shown.
    static let controls = [
        "red \u{1b}[31malert", "clipboard \u{1b}]52;c;aGFja2Vk\u{7}", "link \u{1b}]8;;https://evil.example\u{1b}\\here",
        "eight bits \u{9b}31m", "bell \u{7}", "back \u{8}\u{8}\u{8}",
        "Ana\nROOT  administrator",
    ]

    /// Taken as they are, and written out where they are shown.
    static let accepted = [
        "met \u{202e}ton", "isolated \u{2066}x", "hidden\u{200b}\u{e0041}",
    ]

    /// What of this text would have an effect: control, bidirectional and invisible characters.
    static func active(in text: String) -> [String] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            // A terminal needs both for a new line.
            case 0x0A, 0x0D: false
            case 0..<0x20, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
            default: false
            }
        }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    }
}

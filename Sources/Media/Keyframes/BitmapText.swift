import ExaminationReport

/// Draws times in white. Digits, colon and point are all that a contact sheet says.
enum BitmapText {
    static let rows = 7
    /// Five columns and one between letters.
    static let advance = 6

    /// Seven rows of five columns each, the leftmost column in the highest bit.
    private static let shapes: [Character: [UInt8]] = [
        "0": [0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110],
        "1": [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
        "2": [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
        "3": [0b11110, 0b00001, 0b00001, 0b01110, 0b00001, 0b00001, 0b11110],
        "4": [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
        "5": [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
        "6": [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
        "7": [0b11111, 0b00001, 0b00010, 0b00010, 0b00100, 0b00100, 0b00100],
        "8": [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
        "9": [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
        ":": [0b00000, 0b00100, 0b00100, 0b00000, 0b00100, 0b00100, 0b00000],
        ".": [0b00000, 0b00000, 0b00000, 0b00000, 0b00000, 0b00110, 0b00110],
    ]

    static func width(of text: String, scale: Int) -> Int { (text.count * advance - 1) * scale }

    /// Writes into a luma plane, the text's upper left corner at (x, y); what does not fit is left out.
    static func draw(_ text: String, on luma: Plane, x: Int, y: Int, scale: Int) {
        for (number, character) in text.enumerated() {
            for (row, bits) in (shapes[character] ?? []).enumerated() {
                for column in 0..<5 where bits & (0b10000 >> UInt8(column)) != 0 {
                    let left = x + (number * advance + column) * scale
                    fill(luma, left: left, top: y + row * scale, side: scale)
                }
            }
        }
    }

    private static func fill(_ luma: Plane, left: Int, top: Int, side: Int) {
        for y in top..<top + side where (0..<luma.height).contains(y) {
            for x in left..<left + side where (0..<luma.width).contains(x) { luma[x, y] = 235 }
        }
    }

    /// Times as a person reads them: minutes and seconds, with hours where any needs them, with tenths where two would
    /// read the same.
    static func times(_ milliseconds: [Int]) -> [String] {
        let hasHours = (milliseconds.max() ?? 0) >= 3_600_000
        let whole = milliseconds.map { text($0, hasHours: hasHours, hasTenths: false) }
        guard Set(whole).count < whole.count else { return whole }
        return milliseconds.map { text($0, hasHours: hasHours, hasTenths: true) }
    }

    private static func text(_ milliseconds: Int, hasHours: Bool, hasTenths: Bool) -> String {
        let seconds = milliseconds / 1000
        let minutes = hasHours ? seconds / 60 % 60 : seconds / 60
        let hours = hasHours ? "\(seconds / 3600):" : ""
        return hours + twoDigits(minutes) + ":" + twoDigits(seconds % 60)
            + (hasTenths ? ".\(milliseconds / 100 % 10)" : "")
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

import ExaminationReport

/// A point in the text form of ISO 6709, annex H, as `©xyz` and Apple's keys have it: `+48.3896+011.0470/`,
/// `+32.0929+034.8620+028.516/`, `+4012.22-07500.25/`.
enum ISO6709 {
    /// Latitude and longitude in degrees, degrees and minutes, or degrees, minutes and seconds, by the number of digits;
    /// some writers leave out leading zeros of the degrees. An altitude in metres and the name of a reference system may
    /// follow. `nil` for anything else.
    static func place(_ text: String) -> Place? {
        var rest = Array(text.utf8)[...]
        guard let latitude = angle(&rest, degreeDigits: 2), let longitude = angle(&rest, degreeDigits: 3),
            latitude.magnitude <= 90_000_000, longitude.magnitude <= 180_000_000
        else { return nil }
        var altitude: Int?
        if let sign = rest.first, [plus, minus].contains(sign) {
            guard let number = number(&rest), number.digits <= 5 else { return nil }
            altitude = number.sign * Int((Double(number.billionths) / 1_000_000).rounded())
        }
        if rest.starts(with: Array("CRS".utf8)) { rest = rest.drop { $0 != slash } }
        guard rest.isEmpty || rest.elementsEqual([slash]) else { return nil }
        return Place(latitudeMicrodegrees: latitude, longitudeMicrodegrees: longitude, altitudeMillimetres: altitude)
    }

    private static let (plus, minus, slash) = (UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"))

    /// Millionths of a degree.
    private static func angle(_ rest: inout ArraySlice<UInt8>, degreeDigits: Int) -> Int? {
        guard let number = number(&rest) else { return nil }
        let (whole, fraction) = number.billionths.quotientAndRemainder(dividingBy: 1_000_000_000)
        let parts: (degrees: Int, minutes: Int, seconds: Int)
        switch number.digits - degreeDigits {
        case ...0: parts = (whole, 0, 0)
        case 2: parts = (whole / 100, whole % 100, 0)
        case 4: parts = (whole / 10_000, whole / 100 % 100, whole % 100)
        default: return nil
        }
        guard parts.minutes < 60, parts.seconds < 60 else { return nil }
        let unit = number.digits <= degreeDigits ? 1 : number.digits == degreeDigits + 2 ? 60 : 3600
        let seconds = parts.degrees * 3600 + parts.minutes * 60 + parts.seconds
        let millionths = Double(seconds) * 1_000_000 / 3600 + Double(fraction) / 1000 / Double(unit)
        return number.sign * Int(millionths.rounded())
    }

    /// A sign, up to seven digits, and a fraction of which nine digits count.
    private static func number(_ rest: inout ArraySlice<UInt8>) -> (sign: Int, digits: Int, billionths: Int)? {
        guard let sign = rest.popFirst(), [plus, minus].contains(sign) else { return nil }
        var value = 0
        var digits = 0
        while let digit = digit(rest) {
            guard digits < 7 else { return nil }
            value = value * 10 + digit
            digits += 1
            rest.removeFirst()
        }
        guard digits > 0 else { return nil }
        value *= 1_000_000_000
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            var weight = 100_000_000
            while let digit = digit(rest) {
                value += digit * weight
                weight /= 10
                rest.removeFirst()
            }
        }
        return (sign == minus ? -1 : 1, digits, value)
    }

    private static func digit(_ rest: ArraySlice<UInt8>) -> Int? {
        rest.first.flatMap { (0x30...0x39).contains($0) ? Int($0 - 0x30) : nil }
    }
}

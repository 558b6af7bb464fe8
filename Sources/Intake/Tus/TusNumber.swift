/// A number as tus writes it: ASCII digits and nothing else, below 2^63.
///
/// The standard library's own parsing takes `+5`, so the digits are looked at first.
enum TusNumber {
    static func parse(_ text: String) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Int64(text)
    }
}

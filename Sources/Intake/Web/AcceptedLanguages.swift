import HTTPTypes
import Hummingbird
import Recognition

/// The languages that a reader's browser asks for (RFC 9110, 12.5.4).
enum AcceptedLanguages {
    /// The most wanted first; a bounded number, because the header is a stranger's.
    static func of(_ request: Request) -> [LanguageTag] {
        let wanted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(16).enumerated().compactMap {
            (index, item) -> (tag: LanguageTag, weight: Double, index: Int)? in
            let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let first = parts.first, let tag = LanguageTag(first) else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return weight > 0 ? (tag, weight, index) : nil
        }
        return wanted.sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }.map(\.tag)
    }
}

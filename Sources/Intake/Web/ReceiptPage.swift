import Casework
import Credentials
import Recognition

/// A receipt as a page for a phone: no script, nothing fetched, one file that can be kept.
struct ReceiptPage {
    let language: LanguageTag
    let html: String

    /// What a browser may do with it: show it. Also within the page, for when it is opened from a file.
    static let policy = "default-src 'none'; style-src 'unsafe-inline'"

    private static let style = """
        body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:34rem;padding:1rem;color:#111;background:#fff}
        h1{font-size:1.4rem;margin:0 0 .5rem}dl{margin:1rem 0}dt{font-size:.85rem;color:#444}
        dd{margin:0 0 .6rem;overflow-wrap:anywhere}.code{font:700 1.6rem/1.3 ui-monospace,monospace}
        svg{display:block;width:100%;max-width:24rem;margin:1rem auto}
        pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.75rem/1.4 ui-monospace,monospace;background:#f2f2f2;padding:.6rem}
        """

    /// - Parameter languages: the reader's, the most wanted first.
    init?(_ reading: ReceiptReading, languages: [LanguageTag]) {
        let words = ReceiptPageWords(languages)
        language = words.language
        let receipt = reading.receipt
        guard let code = QRCode(receipt.line) else { return nil }
        let rows = Self.rows(receipt, words, languages).map { label, value in
            "<dt>\(HTMLText(label).markup)</dt><dd>\(HTMLText(value).markup)</dd>"
        }
        html = """
            <!DOCTYPE html>
            <html lang="\(HTMLText(language.text).markup)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="\(HTMLText(Self.policy).markup)">
            <title>\(HTMLText("\(words.title) \(receipt.code.grouped)").markup)</title><style>\(Self.style)</style></head>
            <body><main><h1>\(HTMLText("\(words.title): \(reading.bodyTitle)").markup)</h1>
            <p>\(HTMLText(words.claim).markup)</p>
            <p class="code">\(HTMLText(receipt.code.grouped).markup)</p>
            <dl>
            \(rows.joined(separator: "\n"))
            </dl>
            <p>\(HTMLText(words.limit).markup)</p>
            \(code.svg(label: HTMLText(words.picture)).markup)
            <p>\(HTMLText(words.verify).markup)</p>
            <pre>\(HTMLText(receipt.line).markup)</pre></main></body></html>

            """
    }

    private static func rows(
        _ receipt: SignedReceipt,
        _ words: ReceiptPageWords,
        _ languages: [LanguageTag]
    ) -> [(String, String)] {
        let statement = receipt.statement
        var rows = [
            (words.evidence, "\(statement.evidence) (\(words.kind(statement.kind)))"),
            (words.case, statement.caseID.text),
            (words.checked, statement.check.meaning.text(for: languages)),
            (words.received, time(statement.receivedAt)),
            (words.issued, time(statement.issuedAt)),
            (words.size, "\(statement.size) \(words.bytes)"),
        ]
        if let milliseconds = statement.durationMilliseconds { rows.append((words.length, length(milliseconds))) }
        return rows + [("SHA-256", statement.digest.hex), (words.key, receipt.key.text)]
    }

    /// To the minute, in universal time: the page does not know where it is read.
    private static func time(_ instant: Instant) -> String {
        let text = instant.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }

    private static func length(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1_000
        let rest = String(seconds % 60)
        return "\(seconds / 60):\(rest.count < 2 ? "0" : "")\(rest)"
    }
}

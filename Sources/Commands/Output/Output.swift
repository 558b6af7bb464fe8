import Foundation
import Recognition
import ServiceAPI
import Terminal

/// How a command shows what it has: for people or, with `--json`, for programs. One path for both, and the only one: what
/// comes from data cannot reach a terminal as anything but plain text.
struct Output: Sendable {
    let isJSON: Bool
    let clock: LocalClock
    /// The reader's languages, the first preferred.
    let languages: [LanguageTag]

    private var console: Console { .standard }

    init(isJSON: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.isJSON = isJSON
        clock = .local
        languages = Languages.preferred(in: environment)
    }

    /// Shows a value of the wire: as JSON with its keys sorted, or as the lines that people read.
    func show(_ value: some Encodable, _ lines: (Output) -> [String]) throws {
        try console.write(isJSON ? Self.json(value) : Self.text(lines(self)))
    }

    /// Lines alone, whatever the form that was asked for.
    func show(lines: [String]) throws(CommandFault) { try console.write(Self.text(lines)) }

    /// A part of JSON that is safe already.
    func showPart(_ json: String) throws(CommandFault) { try console.write(json) }

    /// A message beside the data.
    func tell(_ text: String) { console.tell(TerminalText.safe(text, keepingNewlines: true)) }

    /// Columns that a table may take; nil: as many as it likes.
    var width: Int? { console.width }

    /// JSON with line ends between values. What a terminal would obey is written as `\u001b`, which means the same.
    static func json(_ value: some Encodable) throws(ClientFault) -> String {
        TerminalText.safeJSON(String(decoding: try WireJSON.encode(value, pretty: true), as: UTF8.self)) + "\n"
    }

    /// One line of JSON.
    static func jsonLine(_ value: some Encodable) throws(ClientFault) -> String {
        let text = TerminalText.safeJSON(String(decoding: try WireJSON.encode(value), as: UTF8.self))
        // A line feed between values does not occur; those inside strings are escaped by the encoder.
        return text + "\n"
    }

    /// Every line passes through `TerminalText`, so that no command can forget it.
    static func text(_ lines: [String]) -> String {
        lines.map { TerminalText.safe($0) + "\n" }.joined()
    }
}

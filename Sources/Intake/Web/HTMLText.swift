/// Text that is safe in a page. It is made from plain text, whatever that holds, or written here as markup.
struct HTMLText {
    let markup: String

    /// Plain text, escaped for content and for quoted attributes (HTML, 13.3).
    init(_ plain: String) {
        markup = plain.reduce(into: "") { markup, character in
            switch character {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            default: markup.append(character)
            }
        }
    }

    /// Markup that our own source spells, with nothing of anybody's in it but other `HTMLText`.
    init(markup: String) {
        self.markup = markup
    }
}

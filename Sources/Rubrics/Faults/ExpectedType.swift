/// What a value should have been, in words.
enum ExpectedType: String {
    case mapping = "a mapping of keys to values"
    case list = "a list"
    case text = "a text"
    case texts = "a mapping with one text a language"
    case wholeNumber = "a whole number"
    case yesOrNo = "true or false"
    case key = "a plain text as key"

    var advice: String {
        switch self {
        case .mapping: "Write `key: value` lines, indented under this key."
        case .list: "Write one entry a line, each after `- `."
        case .text: "Write the text on the same line as its key."
        case .texts: "Write `en: …` and `es: …` on lines of their own, indented under this key."
        case .wholeNumber: "Write digits only, without quotes, point or unit."
        case .yesOrNo: "Write `true` or `false`, without quotes."
        case .key: "Write `key: value`, without lists or mappings as keys."
        }
    }
}

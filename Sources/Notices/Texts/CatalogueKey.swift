public import Recognition

/// A place in the file of a catalogue, for instance `notices.decision.subject`.
public enum CatalogueKey: Hashable, Sendable, CustomStringConvertible {
    case language
    case moment
    case months
    case weekdays
    case common(CommonText)
    case task(ClockKind)
    case notice(NoticeKind)
    case subject(NoticeKind)
    /// The paragraph counts from 1.
    case body(NoticeKind, paragraph: Int?)
    /// Anything else that stands in a file.
    case other(String)

    public var description: String {
        switch self {
        case .language: "language"
        case .moment: "moment"
        case .months: "months"
        case .weekdays: "weekdays"
        case .common(let text): "common.\(text.rawValue)"
        case .task(let clock): "tasks.\(clock.rawValue)"
        case .notice(let kind): "notices.\(kind.rawValue)"
        case .subject(let kind): "notices.\(kind.rawValue).subject"
        case .body(let kind, let paragraph): "notices.\(kind.rawValue).body" + (paragraph.map { "[\($0)]" } ?? "")
        case .other(let path): path
        }
    }

    var isNeededByEveryNotice: Bool {
        switch self {
        case .moment, .months, .weekdays, .common: true
        default: false
        }
    }
}

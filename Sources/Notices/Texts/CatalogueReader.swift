import Recognition
import Yams

/// Reads the file of a catalogue: takes what is right, and says of all the rest what is wrong.
struct CatalogueReader {
    /// Of what somebody wrote by hand; the shipped files have 12 kB.
    static let largestFile = 256 << 10

    private(set) var findings: [CatalogueFinding] = []
    private var rule: PluralRule = .alike

    /// Nil when it is no catalogue at all.
    mutating func read(_ text: String) -> Catalogue? {
        guard text.utf8.count <= Self.largestFile else {
            report(.unreadable("more than 256 kB"), at: .other("file"))
            return nil
        }
        guard let top = document(text), let language = language(in: top) else { return nil }
        var catalogue = Catalogue(language: language)
        for entry in top {
            switch entry.name {
            case "language": break
            case "moment": catalogue.moment = moment(entry.value)
            case "months": catalogue.months = names(entry.value, count: 12, at: .months)
            case "weekdays": catalogue.weekdays = names(entry.value, count: 7, at: .weekdays)
            case "common": readCommon(entry.value, into: &catalogue)
            case "tasks": readTasks(entry.value, into: &catalogue)
            case "notices": readNotices(entry.value, into: &catalogue)
            default: report(.unknownKey, at: .other(entry.name), entry.value)
            }
        }
        return catalogue
    }

    mutating func report(_ problem: CatalogueFinding.Problem, at key: CatalogueKey, _ node: Node? = nil) {
        findings.append(CatalogueFinding(problem, at: key, line: node?.mark?.line))
    }

    private mutating func document(_ text: String) -> [Entry]? {
        do {
            guard let root = try compose(yaml: text) else {
                report(.unreadable("it is empty"), at: .other("file"))
                return nil
            }
            return entries(of: root, at: .other("file"))
        } catch {
            report(.unreadable(Self.complaint(of: error)), at: .other("file"))
            return nil
        }
    }

    /// Without the text of the file, which the library would show.
    private static func complaint(of error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "line \(mark.line), \(problem)"
        case .duplicatedKeysInMapping: "a key stands twice"
        default: "it is no YAML in UTF-8"
        }
    }

    private mutating func language(in top: [Entry]) -> LanguageTag? {
        guard let entry = top.first(where: { $0.name == "language" }) else {
            report(.missingKey, at: .language)
            return nil
        }
        guard let tag = LanguageTag(entry.value.string ?? "") else {
            report(.wrongForm(expected: "a language tag such as es or es-MX"), at: .language, entry.value)
            return nil
        }
        guard let rule = PluralRule(for: tag) else {
            report(.unknownLanguage, at: .language, entry.value)
            return nil
        }
        self.rule = rule
        return tag
    }

    private mutating func moment(_ node: Node) -> TextPattern<MomentField>? {
        guard let text = text(node, at: .moment), let pattern = pattern(text, of: MomentField.self, at: .moment, node)
        else { return nil }
        let missing = MomentField.required.subtracting(pattern.fields).map(\.rawValue).sorted()
        for name in missing { report(.missingPlaceholder(name), at: .moment, node) }
        return missing.isEmpty ? pattern : nil
    }

    private mutating func names(_ node: Node, count: Int, at key: CatalogueKey) -> [String] {
        guard let sequence = node.sequence, sequence.count == count else {
            report(.wrongForm(expected: "a list of \(count) names"), at: key, node)
            return []
        }
        let names = sequence.compactMap { text($0, at: key) }
        return names.count == count ? names : []
    }

    private mutating func readCommon(_ node: Node, into catalogue: inout Catalogue) {
        for entry in entries(of: node, at: .other("common")) {
            guard let part = CommonText(rawValue: entry.name) else {
                report(.unknownKey, at: .other("common.\(entry.name)"), entry.value)
                continue
            }
            let known = NoticeField.common[part] ?? []
            guard let paragraph = paragraph(entry.value, known: known, at: .common(part)) else { continue }
            let needed: Set<NoticeField> =
                switch part {
                case .greeting, .appealUntil, .appealDays, .page: known.subtracting([.body, .case])
                default: []
                }
            let missing = needed.subtracting(paragraph.fields).map(\.rawValue).sorted()
            for name in missing { report(.missingPlaceholder(name), at: .common(part), entry.value) }
            if missing.isEmpty { catalogue.common[part] = paragraph }
        }
    }

    private mutating func readTasks(_ node: Node, into catalogue: inout Catalogue) {
        for entry in entries(of: node, at: .other("tasks")) {
            guard let clock = ClockKind(rawValue: entry.name) else {
                report(.unknownKey, at: .other("tasks.\(entry.name)"), entry.value)
                continue
            }
            guard let text = text(entry.value, at: .task(clock)) else { continue }
            // It stands inside a sentence that has its fields already.
            if text.contains(where: { "{}".contains($0) }) {
                report(.unbalancedBraces, at: .task(clock), entry.value)
            } else {
                catalogue.tasks[clock] = text
            }
        }
    }

    /// Plural rule of the language that is read.
    var categories: Set<PluralCategory> { rule.categories }
}

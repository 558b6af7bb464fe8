public import Recognition

/// The texts of notices in one language, as far as a file gives them.
public struct Catalogue: Hashable, Sendable {
    public let language: LanguageTag
    var moment: TextPattern<MomentField>?
    /// Twelve, or none.
    var months: [String] = []
    /// Seven from Monday on, or none.
    var weekdays: [String] = []
    var common: [CommonText: Paragraph] = [:]
    var tasks: [ClockKind: String] = [:]
    var notices: [NoticeKind: NoticeTemplate] = [:]

    init(language: LanguageTag) {
        self.language = language
    }

    /// This catalogue with all that `other` has instead of what it has itself, for the language of `other`.
    func overlaid(with other: Catalogue) -> Catalogue {
        var merged = Catalogue(language: other.language)
        merged.moment = other.moment ?? moment
        merged.months = other.months.isEmpty ? months : other.months
        merged.weekdays = other.weekdays.isEmpty ? weekdays : other.weekdays
        merged.common = common.merging(other.common) { $1 }
        merged.tasks = tasks.merging(other.tasks) { $1 }
        merged.notices = notices.merging(other.notices) { $1 }
        return merged
    }

    /// Whether a notice of this kind can be written with it alone.
    func covers(_ kind: NoticeKind) -> Bool {
        notices[kind] != nil && missing.allSatisfy { !$0.isNeededByEveryNotice }
            && (!kind.requiredFields.contains(.task) || tasks.count == ClockKind.allCases.count)
    }
}

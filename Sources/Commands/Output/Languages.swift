import Recognition

/// The languages that the reader prefers, as the locale variables of POSIX and GNU gettext say.
enum Languages {
    /// `es_MX.UTF-8` is `es-MX`; `C` and `POSIX` name no language.
    static func preferred(in environment: [String: String]) -> [LanguageTag] {
        let list = environment["LANGUAGE"].map { $0.split(separator: ":").map(String.init) } ?? []
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        // gettext takes LANGUAGE only where a locale is set at all.
        let names = locale.map { isPlain($0) ? [] : list + [$0] } ?? []
        var seen: Set<LanguageTag> = []
        return names.compactMap(tag).filter { seen.insert($0).inserted }
    }

    private static func tag(_ locale: String) -> LanguageTag? {
        guard !isPlain(locale) else { return nil }
        let name = locale.prefix { $0 != "." && $0 != "@" }
        return LanguageTag(String(name.map { $0 == "_" ? "-" : $0 }))
    }

    private static func isPlain(_ locale: String) -> Bool {
        let name = locale.prefix { $0 != "." && $0 != "@" }
        return name == "C" || name == "POSIX" || name.isEmpty
    }
}

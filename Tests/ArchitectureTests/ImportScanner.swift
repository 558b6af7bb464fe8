/// Finds what a Swift source imports, line by line.
enum ImportScanner {
    /// The modules of all `import` declarations; `import struct Foo.Bar` counts as `Foo`, and whichever C library a
    /// file takes on another platform counts as `Glibc`.
    static func modules(in source: String) -> Set<String> {
        Set(source.split(separator: "\n").compactMap(module(ofLine:)).map { cLibraries.contains($0) ? "Glibc" : $0 })
    }

    private static let cLibraries: Set<String> = ["Darwin", "Musl", "Bionic", "Android"]
    private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set<Substring> = [
        "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
    ]

    private static func module(ofLine line: Substring) -> String? {
        guard line.contains("import ") else { return nil }
        var words = line.split(whereSeparator: \.isWhitespace)[...]
        while let first = words.first, first.hasPrefix("@") || accessLevels.contains(first) { words.removeFirst() }
        guard words.popFirst() == "import", var name = words.popFirst() else { return nil }
        if kinds.contains(name), let next = words.first { name = next }
        return name.split(separator: ".").first.map {
            $0.trimmingPrefix("`").prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        }
        .map(String.init)
    }
}

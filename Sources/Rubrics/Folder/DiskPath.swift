/// The parts of a path that finding a rubric needs.
enum DiskPath {
    static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The last component: `units` of `a/units/`.
    static func name(of path: String) -> String {
        components(path).last ?? path
    }

    /// The last component without `.yaml`.
    static func stem(of path: String) -> String {
        let name = name(of: path)
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }

    /// Everything before the last component; `.` for a bare name.
    static func parent(of path: String) -> String {
        let parent = components(path).dropLast().joined(separator: "/")
        if path.hasPrefix("/") { return "/" + parent }
        return parent.isEmpty ? "." : parent
    }

    /// Without `.`, `..` and doubled slashes.
    static func normalized(_ path: String) -> String {
        var kept: [String] = []
        for component in components(path) where component != "." {
            if component == ".." { _ = kept.popLast() } else { kept.append(component) }
        }
        return (path.hasPrefix("/") ? "/" : "") + kept.joined(separator: "/")
    }

    private static func components(_ path: String) -> [String] {
        path.split(separator: "/").map(String.init)
    }
}

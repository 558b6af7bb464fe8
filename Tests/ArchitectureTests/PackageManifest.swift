/// The targets that `Package.swift` declares, read from its text.
///
/// `swift package dump-package` would be exact, and would wait for the lock of the build that runs this test. The
/// manifest is a plain list of literals on purpose; a form that is not understood here shows as a difference.
enum PackageManifest {
    /// Target names to the targets and products that each depends on.
    static func dependencies(in manifest: String) -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        guard let list = manifest.firstRange(of: "\n    targets: [") else { return result }
        let declaration = /\.(?:target|executableTarget|testTarget|systemLibrary|plugin|macro)\(\s*name: "([^"]+)"/
        let text = manifest[list.upperBound...]
        let matches = text.matches(of: declaration)
        for (index, match) in matches.enumerated() {
            let end = index + 1 < matches.count ? matches[index + 1].range.lowerBound : text.endIndex
            result[String(match.output.1)] = dependencies(ofTarget: text[match.range.upperBound..<end])
        }
        return result
    }

    private static func dependencies(ofTarget text: Substring) -> Set<String> {
        guard let start = text.firstRange(of: "dependencies: [") else { return [] }
        let list = text[start.upperBound...].prefix { $0 != "]" }
        var names: Set<String> = []
        var rest = String(list)
        for match in list.matches(of: /\.product\(name: "([^"]+)", package: "[^"]+"\)/) {
            names.insert(String(match.output.1))
            rest = rest.replacing(match.output.0, with: "")
        }
        for match in rest.matches(of: /"([^"]+)"/) { names.insert(String(match.output.1)) }
        return names
    }
}

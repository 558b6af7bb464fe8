import Testing

/// SHA-256 by the machine's own command: the product's digests are compared with somebody else's.
enum Sha256 {
    static func of(_ path: String, _ programs: Programs) async throws -> String {
        let said = try await programs.run("/usr/bin/sha256sum", ["--", path]).require().output
        return String(said.prefix { $0 != " " })
    }

    /// The digests of many files, by path.
    static func of(_ paths: [String], _ programs: Programs) async throws -> [String: String] {
        guard !paths.isEmpty else { return [:] }
        let said = try await programs.run("/usr/bin/sha256sum", ["--"] + paths).require().output
        let lines = said.split(separator: "\n").map { ($0.prefix(64), $0.dropFirst(66)) }
        return Dictionary(uniqueKeysWithValues: lines.map { (String($1), String($0)) })
    }
}

import Foundation
import ServiceAPI

/// The configuration file: profiles, each with its keys. A small part of YAML, and any YAML reader reads it:
///
/// ```yaml
/// default:
///   server: https://assay.example.org
///   token: asy_…
/// ```
///
/// One level of profiles at the margin, indented `key: value` lines below, comments on lines of their own, and values
/// optionally in double quotes. Nothing else, so that nothing can mean two things.
struct ConfigurationFile: Equatable, Sendable {
    private(set) var profiles: [String: [String: String]] = [:]

    init() {}

    init(_ text: String) throws(ConfigurationFault) {
        var profile: String?
        for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") || line == "---" { continue }
            guard let colon = line.firstIndex(of: ":"), Self.isName(line[..<colon]) else {
                throw .lineNotUnderstood(index + 1)
            }
            let key = String(line[..<colon])
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if raw.first?.isWhitespace == true {
                guard let profile else { throw .valueOutsideProfile(index + 1) }
                guard profiles[profile]?[key] == nil else { throw .keyTwice(index + 1, key) }
                profiles[profile]?[key] = Self.unquoted(value)
            } else {
                guard value.isEmpty else { throw .valueOutsideProfile(index + 1) }
                guard profiles[key] == nil else { throw .profileTwice(index + 1, key) }
                profiles[key] = [:]
                profile = key
            }
        }
    }

    subscript(profile: String) -> [String: String]? { profiles[profile] }

    /// Sets keys of a profile; the others stay.
    mutating func merge(_ values: [String: String], into profile: String) {
        profiles[profile, default: [:]].merge(values) { $1 }
    }

    /// The text of the file, profiles and keys sorted.
    var text: String {
        let parts = profiles.sorted { $0.key < $1.key }.map { name, values in
            "\(name):\n" + values.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)\n" }.joined()
        }
        return "# Written by `assay login`. Keep it to yourself: tokens are keys.\n" + parts.joined()
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    }

    private static func unquoted(_ value: String) -> String {
        value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            ? String(value.dropFirst().dropLast()) : value
    }
}

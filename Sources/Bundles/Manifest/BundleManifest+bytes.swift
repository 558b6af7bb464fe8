import Recognition

extension BundleManifest {
    /// The text that is signed and written, with a line for each file so that people can read it too.
    public var bytes: [UInt8] {
        var lines = [member("format", Self.format)]
        if let body { lines.append(member("body", body.text)) }
        lines += [
            member("case", caseID.text), member("key", key.text), member("packedAt", packedAt.milliseconds),
        ]
        if let declaration {
            let members = [member("language", declaration.language.text), member("text", declaration.text.hex)]
            lines.append("\"declaration\": {\(members.joined(separator: ", "))}")
        }
        let evidence = files.map { "    " + Self.text(of: $0) }.joined(separator: ",\n")
        lines.append("\"evidence\": [\n\(evidence)\n  ]")
        return Array("{\n\(lines.map { "  " + $0 }.joined(separator: ",\n"))\n}\n".utf8)
    }

    private static func text(of file: BundledFile) -> String {
        let (entry, purpose) = (file.entry, file.entry.purpose)
        var members = [
            member("digest", entry.digest.hex), member("size", entry.size), member("name", file.name),
            member("modifiedAt", file.modifiedAt.milliseconds), member("unit", purpose.unit.text),
            member("requirement", purpose.requirement.text),
        ]
        if let occasion = purpose.occasion { members.append(member("occasion", occasion.text)) }
        if let context = purpose.context { members.append(member("context", context.text)) }
        if !entry.claims.isEmpty {
            let claims = entry.claims.map { claim in
                var members = [member("criterion", claim.criterion.text)]
                if let interval = claim.interval {
                    members += [member("start", Int64(interval.start)), member("end", Int64(interval.end))]
                }
                return "{\(members.joined(separator: ", "))}"
            }
            members.append("\"claims\": [\(claims.joined(separator: ", "))]")
        }
        return "{\(members.joined(separator: ", "))}"
    }
}

private func member(_ name: String, _ number: Int64) -> String { "\"\(name)\": \(number)" }

private func member(_ name: String, _ text: String) -> String { "\"\(name)\": \(quoted(text))" }

/// RFC 8259, section 7; beyond ASCII everything that could break a line or turn it round is escaped as well.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        default:
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += String(scalar).utf16.map(escaped).joined()
            }
        }
    }
    return result + "\""
}

private func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    default: true
    }
}

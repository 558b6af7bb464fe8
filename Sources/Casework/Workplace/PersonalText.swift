/// Texts that people write, checked where they come in.
enum PersonalText {
    /// - Throws: `.invalid` when the text is empty, too long, or holds control characters.
    static func checked(_ text: String, field: String, maximum: Int = 200) throws(CaseworkFault) -> String {
        let trimmed = text.trimmedWhitespace
        guard !trimmed.isEmpty else {
            throw .invalid(
                InvalidInput(
                    field: field,
                    reason: "The text is empty.",
                    remedy: "Write something, or leave the field out."
                )
            )
        }
        guard trimmed.count <= maximum, trimmed.utf8.count <= maximum * 8 else {
            throw .invalid(
                InvalidInput(
                    field: field,
                    reason: "The text is longer than \(maximum) characters.",
                    remedy: "Shorten it."
                )
            )
        }
        let isClean = trimmed.unicodeScalars.allSatisfy {
            ($0 == "\n" && maximum > 400) || $0 == "\t" || $0.properties.generalCategory != .control
        }
        guard isClean else {
            throw .invalid(
                InvalidInput(field: field, reason: "The text holds control characters.", remedy: "Remove them.")
            )
        }
        return trimmed
    }

    static func checkedIfPresent(_ text: String?, field: String, maximum: Int) throws(CaseworkFault) -> String? {
        guard let text else { return nil }
        return try checked(text, field: field, maximum: maximum)
    }
}

extension String {
    fileprivate var trimmedWhitespace: String {
        let head = drop(while: \.isWhitespace)
        return String(head.reversed().drop(while: \.isWhitespace).reversed())
    }
}

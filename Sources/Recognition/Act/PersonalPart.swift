/// The part of an act that may be erased: names, comments, statements, with a salt of its own.
public struct PersonalPart: Hashable, Codable, Sendable {
    /// The texts by field, for instance `name`, `reason`, `comment.1.2`.
    public let texts: [String: String]
    /// 64 hexadecimal digits, drawn at random: without it the commitment cannot be guessed back to the texts.
    public let salt: String

    public init(texts: [String: String], salt: String) {
        self.texts = texts
        self.salt = salt
    }

    /// What the envelope holds: it proves later that this part belongs to the act, and tells nothing once the part is gone.
    public func commitment(_ hashing: some Hashing) -> Digest {
        var form = "assay-personal-1\nsalt=\(salt)\n"
        for (field, text) in texts.sorted(by: { $0.key < $1.key }) {
            form += "\(field.utf8.count):\(field)=\(text.utf8.count):\(text)\n"
        }
        return hashing.digest(of: form.utf8)
    }
}

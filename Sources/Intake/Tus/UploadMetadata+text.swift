extension UploadMetadata {
    func bytes(of key: String) -> [UInt8]? { entries.first { $0.key == key }?.value }

    /// The value as text that can be shown and logged: well-formed UTF-8, without control characters and without the
    /// marks that reverse the direction of writing. Nil when there is none, or when it is anything else.
    func text(of key: String) -> String? {
        guard let bytes = bytes(of: key), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.allSatisfy(Self.isHarmless) ? text : nil
    }

    /// The last component of a file name, for people to read; never a path. Nil like `text(of:)`, and when nothing
    /// is left of it.
    func fileName(of key: String = "filename") -> String? {
        guard let name = text(of: key)?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last else { return nil }
        guard name != ".", name != "..", name.utf8.count <= 255 else { return nil }
        return String(name)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        // Persian and the scripts of India need the two joiners.
        if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
        return switch scalar.properties.generalCategory {
        // `format` holds the bidirectional marks and the other zero-width ones.
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
    }
}

/// Settings that are not flags: the environment (`ASSAY_LOG_LEVEL`) before the file (`log-level`).
struct SettingSource {
    let environment: [String: String]
    let file: [String: String]

    subscript(name: String) -> String? {
        let variable = "ASSAY_" + name.uppercased().map { $0 == "-" ? "_" : $0 }
        if let value = environment[variable], !value.isEmpty { return value }
        return file[name]
    }

    /// - Throws: `.usage` for what is no number: a setting that is not understood must not be passed over in silence.
    func number(_ name: String) throws(CommandFault) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text) else {
            throw .usage("“\(name)” in the environment or the settings file is not a whole number")
        }
        return number
    }
}

/// A file of `key: value` lines; `#` begins a comment.
enum SettingFile {
    static let keys = DoorArguments.keys.union([
        "data", "listen", "examiners", "examiner", "maximum-upload", "without-format", "log-level",
        // Uploads.
        "upload-expiry", "empty-upload-expiry", "uploads-per-person", "bytes-per-person", "uploads-per-body",
        "bytes-per-body", "keep-free", "sweep-interval",
        "key-passphrase-file",
    ])

    static func values(of path: String) throws(CommandFault) -> [String: String] {
        let text = String(decoding: try LocalFile.bytes(of: path, limit: 1 << 16), as: UTF8.self)
        var values: [String: String] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.drop(while: \.isWhitespace)
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let colon = line.firstIndex(of: ":"), keys.contains(String(line[..<colon])) else {
                throw .usage("\(path):\(index + 1): not a setting; there are \(keys.sorted().joined(separator: ", "))")
            }
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            values[String(line[..<colon])] = String(value.reversed().drop(while: \.isWhitespace).reversed())
        }
        return values
    }
}

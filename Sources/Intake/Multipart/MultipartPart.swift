/// What the headers of one part say.
///
/// Source: RFC 7578, 4.2 to 4.8. Other headers "MUST be ignored"; `filename*` "MUST NOT be used", and is not looked at.
struct MultipartPart: Hashable {
    let name: String
    /// Nil: a field, no file.
    let fileName: String?

    /// - Parameter headers: with the empty line at their end.
    init(headers: [UInt8]) throws(MultipartFault) {
        guard let text = String(validating: headers, as: UTF8.self) else { throw .headerMalformed }
        var disposition: HeaderParameters?
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            guard line.last == "\r" else { throw .headerMalformed }
            let line = line.dropLast()
            if line.isEmpty { continue }
            guard let colon = line.firstIndex(of: ":"), !line[..<colon].isEmpty,
                line[..<colon].allSatisfy({ $0.isASCII && $0 > " " }),
                line.allSatisfy({ $0 == "\t" || $0.value >= 0x20 && $0.value != 0x7F })
            else { throw .headerMalformed }
            let value = String(Substring(line[line.index(after: colon)...]).trimmed)
            switch Substring(line[..<colon]).lowercased() {
            case "content-disposition":
                guard disposition == nil else { throw .headerMalformed }
                disposition = HeaderParameters(value)
            case "content-transfer-encoding":
                guard ["7bit", "8bit", "binary"].contains(value.lowercased()) else { throw .encodingNotTaken }
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data" else { throw .dispositionMissing }
        guard disposition.isWellFormed else { throw .headerMalformed }
        guard let name = disposition["name"], !name.isEmpty else { throw .nameMissing }
        self.name = name
        fileName = disposition["filename"]
    }
}

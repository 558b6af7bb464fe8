import Foundation
import Testing

/// An answer as it came over the wire.
struct RawAnswer: Sendable, CustomStringConvertible {
    struct Field: Sendable {
        /// In lower case.
        let name: String
        let value: String
    }

    let status: Int
    let fields: [Field]
    var body: [UInt8] = []

    init(head: [UInt8]) throws {
        let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        let parts = lines[0].split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), let status = Int(parts[1]) else {
            throw RawConnection.Silence.notHTTP(lines[0])
        }
        self.status = status
        fields = try lines.dropFirst().map { line in
            guard let colon = line.firstIndex(of: ":") else { throw RawConnection.Silence.notHTTP(line) }
            return Field(
                name: line[..<colon].lowercased(),
                value: line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            )
        }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    var hasNoBody: Bool { status == 204 || status == 304 || status < 200 }

    var isRefusal: Bool { (400..<500).contains(status) }

    /// Upload-Offset.
    var offset: Int? { self["upload-offset"].flatMap { Int($0) } }

    var text: String { String(decoding: body, as: UTF8.self) }

    var json: JSON { get throws { try JSON(text: text) } }

    /// The members of a field that is a list, in lower case.
    func list(_ name: String) -> [String] {
        (self[name] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    }

    var description: String {
        let fields = fields.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
        return "\(status) [\(fields)] \(text.prefix(400))"
    }
}

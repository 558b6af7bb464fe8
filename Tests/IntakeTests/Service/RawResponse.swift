import Foundation
import ServiceAPI
import Testing

/// An answer as it came over the wire.
struct RawResponse: Sendable {
    let status: Int
    /// Names in lower case, in the order of the answer.
    let headers: [(name: String, value: String)]
    var body: [UInt8] = []

    init(head: ArraySlice<UInt8>) throws {
        let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        let parts = lines[0].split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), let status = Int(parts[1]) else {
            throw RawConnection.Fault.malformed(lines[0])
        }
        self.status = status
        headers = try lines.dropFirst().map { line in
            guard let colon = line.firstIndex(of: ":") else { throw RawConnection.Fault.malformed(line) }
            return (
                line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            )
        }
    }

    var hasNoBody: Bool { status == 204 || status == 304 || status < 200 }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    var offset: Int? { self["upload-offset"].flatMap { Int($0) } }

    var text: String { String(decoding: body, as: UTF8.self) }

    func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(body))
    }

    var problem: Problem {
        get throws {
            #expect(self["content-type"] == "application/problem+json")
            return try decoded()
        }
    }
}

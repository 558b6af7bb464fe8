import Foundation
import Testing

/// An upload whose client stops in the middle of a request and holds the line.
struct SilentUpload: Sendable {
    private let person: Person
    private let location: String
    private let connection: RawConnection

    init(of person: Person, to id: String, length: Int) async throws {
        self.person = person
        let metadata = HTTPCall.uploadMetadata([
            "case": id, "unit": "FOOD-KNIFE-01", "requirement": "V2", "filename": "slow.mp4",
        ])
        let created = try await HTTPCall.send(
            "POST",
            try person.site.server + "/v1/uploads",
            token: person.token,
            headers: ["Tus-Resumable": "1.0.0", "Upload-Length": "\(length)", "Upload-Metadata": metadata]
        )
        location = try #require(created.headers["location"])
        connection = try RawConnection(port: try #require(person.site.withState { $0.port }))
        let head = """
            PATCH \(location) HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer \(person.token)\r
            Tus-Resumable: 1.0.0\r
            Upload-Offset: 0\r
            Content-Type: application/offset+octet-stream\r
            Content-Length: \(length)\r
            \r

            """
        try connection.send(Array(head.utf8))
    }

    func send(_ count: Int) throws {
        try connection.send([UInt8](repeating: 0x41, count: count))
    }

    /// What the service says that it has.
    func offset() async throws -> Int? {
        let answer = try await HTTPCall.send(
            "HEAD",
            try person.site.server + location,
            token: person.token,
            headers: ["Tus-Resumable": "1.0.0"]
        )
        return answer.headers["upload-offset"].flatMap { Int($0) }
    }
}

import Foundation
import Testing

/// An upload that was created, by its address.
struct Upload: Sendable {
    static let contentType = "application/offset+octet-stream"

    let owner: Apprentice
    /// As the service gave it.
    let location: String
    /// The same without the service.
    let path: String

    init(of owner: Apprentice, location: String) throws {
        self.owner = owner
        self.location = location
        let server = try owner.desk.site.server
        path = location.hasPrefix(server) ? String(location.dropFirst(server.count)) : location
        try #require(path.hasPrefix("/"), "\(location)")
    }

    var desk: Desk { owner.desk }

    func send(_ request: RawRequest) async throws -> RawAnswer { try await owner.send(request) }

    func head() async throws -> RawAnswer { try await send(question) }

    var question: RawRequest { RawRequest("HEAD", path, ["Tus-Resumable": "1.0.0"]) }

    func delete() async throws -> RawAnswer { try await send(RawRequest("DELETE", path, ["Tus-Resumable": "1.0.0"])) }

    /// - Parameter offset: as text, since it may be wrong.
    func appending(_ bytes: [UInt8], at offset: String) -> RawRequest {
        RawRequest(
            "PATCH",
            path,
            ["Tus-Resumable": "1.0.0", "Upload-Offset": offset, "Content-Type": Self.contentType],
            body: bytes
        )
    }

    func appending(_ bytes: [UInt8], at offset: Int) -> RawRequest { appending(bytes, at: "\(offset)") }

    func append(_ bytes: some Sequence<UInt8>, at offset: Int) async throws -> RawAnswer {
        try await send(appending(Array(bytes), at: offset))
    }

    /// Begins a PATCH, sends the first bytes of its body and leaves the connection as it is. When it returns the service has
    /// read the bytes: a reset would take back what it has not.
    ///
    /// - Parameter length: of the whole body.
    func begin(_ bytes: [UInt8], at offset: Int = 0, of length: Int) async throws -> RawConnection {
        let before = try desk.staged()
        let connection = try desk.connect()
        var request = owner.signed(appending([], at: offset))
        request.framing = .declared(length)
        try connection.send(request.head)
        try connection.send(bytes)
        try await eventually("the service has read what was sent", every: .milliseconds(5)) {
            try desk.staged().contains { $1 >= before[$0, default: 0] + bytes.count } ? () : nil
        }
        return connection
    }

    /// HEAD says that so much is there.
    func expect(offset: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let answer = try await head()
        #expect([200, 204].contains(answer.status), "\(answer)", sourceLocation: sourceLocation)
        #expect(answer.offset == offset, "\(answer)", sourceLocation: sourceLocation)
    }

    /// Brings what is missing of `file`, and then the evidence is this file: nothing that was stored before was changed.
    func completes(_ file: [UInt8], from offset: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await expect(offset: offset, sourceLocation: sourceLocation)
        if offset < file.count {
            let answer = try await append(file.dropFirst(offset), at: offset)
            try #require(answer.status == 204, "\(answer)", sourceLocation: sourceLocation)
            #expect(answer.offset == file.count, sourceLocation: sourceLocation)
        }
        try await owner.expectEvidence(file, sourceLocation: sourceLocation)
    }
}

import Foundation
import Testing

/// A candidate with a case, who speaks HTTP by hand.
struct Apprentice: Sendable {
    let desk: Desk
    let person: String
    let tokenID: String
    let token: String
    let caseID: String

    /// The same person at another desk of the same body.
    func at(_ desk: Desk) -> Apprentice {
        Apprentice(desk: desk, person: person, tokenID: tokenID, token: token, caseID: caseID)
    }

    /// One request over a connection of its own, with this person's token.
    func send(_ request: RawRequest) async throws -> RawAnswer { try await desk.send(signed(request)) }

    /// The answer to the request has one of these statuses.
    func expect(
        _ statuses: Set<Int>,
        to request: RawRequest,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await send(request)
        #expect(statuses.contains(answer.status), "\(answer)", sourceLocation: sourceLocation)
    }

    func signed(_ request: RawRequest) -> RawRequest { request.with("Authorization", "Bearer \(token)") }

    /// What the evidence is for, as Upload-Metadata says it, with more entries behind.
    func metadata(_ more: String...) -> String {
        let own = HTTPCall.uploadMetadata(["case": caseID, "unit": "FOOD-KNIFE-01", "requirement": "V1"])
        return ([own] + more).joined(separator: ",")
    }

    /// A creation as it has to be.
    ///
    /// - Parameter length: as text, since it may be wrong; nil for none.
    func creation(_ length: String?, body: [UInt8] = []) -> RawRequest {
        var request = RawRequest(
            "POST",
            Desk.uploads,
            ["Tus-Resumable": "1.0.0", "Upload-Metadata": metadata()],
            body: body
        )
        if let length { request = request.with("Upload-Length", length) }
        if !body.isEmpty { request = request.with("Content-Type", Upload.contentType) }
        return request
    }

    func create(_ length: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Upload {
        try await create(creation("\(length)"), sourceLocation: sourceLocation)
    }

    func create(
        _ request: RawRequest,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Upload {
        let answer = try await send(request)
        try #require(answer.status == 201, "\(answer)", sourceLocation: sourceLocation)
        return try Upload(of: self, location: #require(answer["location"], sourceLocation: sourceLocation))
    }

    /// The evidence of the case as the service tells it.
    func evidence() async throws -> [JSON] {
        try await desk.asking("GET", "/v1/cases/\(caseID)", token: token).json.evidence.list
    }

    /// The bytes of one piece of evidence, as they are given out again.
    func bytes(of evidence: String) async throws -> [UInt8] {
        let answer = try await desk.asking("GET", "/v1/cases/\(caseID)/evidence/\(evidence)/media", token: token)
        try #require(answer.status == 200, "\(answer.status)")
        return answer.body
    }

    /// The case has these files as evidence, byte for byte, and nothing else.
    func expectEvidence(_ files: [UInt8]..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let evidence = try await evidence()
        #expect(evidence.map(\.size.int) == files.map(\.count), sourceLocation: sourceLocation)
        for (piece, file) in zip(evidence, files) {
            let stored = try await bytes(of: piece.id.text)
            #expect(stored == file, "the bytes differ", sourceLocation: sourceLocation)
        }
    }
}

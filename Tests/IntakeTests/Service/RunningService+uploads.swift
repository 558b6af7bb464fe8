import AssayTesting
import Foundation
import Recognition
import ServiceAPI
import Testing
import Vault

/// What a tus client does.
extension RunningService {
    static let octets = ("Content-Type", "application/offset+octet-stream")
    static let version = ("Tus-Resumable", "1.0.0")

    static func metadata(_ id: CaseID, _ unit: UnitCode = ServiceSample.joint) -> String {
        let pairs = [("case", id.text), ("unit", unit.text), ("requirement", ServiceSample.requirement(of: unit).text)]
        return pairs.map { "\($0) \(Data($1.utf8).base64EncodedString())" }.joined(separator: ",")
    }

    func creation(_ length: String?, for id: CaseID, _ unit: UnitCode = ServiceSample.joint) -> RawRequest {
        var request = RawRequest(
            method: "POST",
            path: "/v1/uploads",
            headers: [Self.version, ("Upload-Metadata", Self.metadata(id, unit))]
        )
        if let length { request.headers.append(("Upload-Length", length)) }
        return request
    }

    /// Begins an upload and returns its path.
    func create(_ length: Int, for id: CaseID, _ unit: UnitCode = ServiceSample.joint, as person: Person? = nil)
        async throws -> String
    {
        let response = try await send(creation(String(length), for: id, unit), as: person ?? candidate)
        #expect(response.status == 201)
        return try #require(response["location"])
    }

    func patch(_ path: String, _ offset: some Any, _ body: [UInt8], _ headers: [(String, String)] = []) -> RawRequest {
        RawRequest(
            method: "PATCH",
            path: path,
            headers: [Self.version, Self.octets, ("Upload-Offset", "\(offset)")] + headers,
            body: body
        )
    }

    func append(_ path: String, _ offset: some Any, _ body: [UInt8], as person: Person? = nil) async throws
        -> RawResponse
    {
        try await send(patch(path, offset, body), as: person ?? candidate)
    }

    func ask(_ path: String, as person: Person? = nil) async throws -> RawResponse {
        try await send(RawRequest(method: "HEAD", path: path, headers: [Self.version]), as: person ?? candidate)
    }

    /// What HEAD says.
    func offset(_ path: String) async throws -> Int {
        let response = try await ask(path)
        #expect(response.status == 200)
        return try #require(response.offset)
    }

    /// Waits until so many bytes are stored: what a connection has on its way takes a moment. Looks at the vault, because
    /// whoever asks the service may take the upload from a writer that is only slow.
    func stored(_ path: String, reaching wanted: Int) async throws -> Int {
        let id = try #require(path.split(separator: "/").last.flatMap { UploadAddress(String($0))?.id })
        var found: Int64 = -1
        for _ in 0..<400 {
            found = try await vault.durableOffset(of: id, for: Self.body)
            if found == wanted { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        return Int(found)
    }

    /// The path without the secret in it.
    static func bare(_ path: String) -> String { String(path.prefix { $0 != "-" }) }

    /// A whole upload in one request.
    func deliver(_ bytes: [UInt8], for unit: UnitCode = ServiceSample.joint, of id: CaseID) async throws -> EvidenceID {
        let response = try await append(try await create(bytes.count, for: id, unit), 0, bytes)
        #expect(response.status == 204)
        return try #require(response["assay-evidence"].flatMap { EvidenceID($0) })
    }

    /// The digest of what an upload has become.
    func storedDigest(of id: CaseID) async throws -> Digest? { try await state(id).evidence.last?.digest }

    static func digest(_ bytes: [UInt8]) -> Digest { SHA256Hashing().digest(of: bytes) }

    static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes.prefix(count))
    }
}

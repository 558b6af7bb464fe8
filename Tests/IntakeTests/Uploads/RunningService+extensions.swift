import Casework
import Recognition
import Records
import ServiceAPI
import Testing
import Vault

/// What a client does that uses tus's extensions.
extension RunningService {
    func delete(_ path: String, as person: Person? = nil) async throws -> RawResponse {
        try await send(RawRequest(method: "DELETE", path: path, headers: [Self.version]), as: person ?? candidate)
    }

    /// Begins a part and sends its bytes; returns its path.
    func part(_ bytes: [UInt8], as person: Person? = nil) async throws -> String {
        var request = RawRequest(method: "POST", path: "/v1/uploads", headers: [Self.version])
        request.headers += [("Upload-Concat", "partial"), ("Upload-Length", "\(bytes.count)")]
        let created = try await send(request, as: person ?? candidate)
        #expect(created.status == 201)
        let path = try #require(created["location"])
        if !bytes.isEmpty { #expect(try await append(path, 0, bytes, as: person).status == 204) }
        return path
    }

    /// Asks for an upload made of parts.
    func join(_ header: String, for id: CaseID, as person: Person? = nil) async throws -> RawResponse {
        var request = creation(nil, for: id)
        request.headers.append(("Upload-Concat", header))
        return try await send(request, as: person ?? candidate)
    }

    func row(_ path: String) async throws -> UploadRow {
        try await records.upload(try Self.id(path), in: Self.body)
    }

    static func id(_ path: String) throws -> UploadID {
        try #require(path.split(separator: "/").last.flatMap { UploadAddress(String($0))?.id })
    }

    func hasFile(_ path: String) async throws -> Bool {
        let id = try Self.id(path)
        do throws(VaultFault) {
            _ = try await vault.durableOffset(of: id, for: Self.body)
            return true
        } catch {
            #expect(error == .notStaged)
            return false
        }
    }
}

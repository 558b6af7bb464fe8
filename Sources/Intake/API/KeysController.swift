import Casework
import Credentials
import HTTPTypes
import Hummingbird
import NIOCore
import Recognition
import ServiceAPI

struct KeysController: Sendable {
    let workplace: Workplace

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        try await answer(try reader.caller)
    }

    @Sendable func rotate(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let key = try reader.bodyless()
        _ = try await attempting { () throws(CaseworkFault) in try await workplace.rotateKey(caller: caller, key: key) }
        return try await answer(caller)
    }

    /// A JWK Set (RFC 7517), the same for everybody.
    @Sendable func published(_ reader: RequestReader) async throws -> Response {
        let body: BodyID = try reader.parameter("body")
        let keys = try await attempting { () throws(CaseworkFault) in try await workplace.publishedKeys(of: body) }
        let set = KeySet(keys.all.map { PublishedKey(body: body, key: $0) })
        return Response(
            status: .ok,
            headers: [.contentType: "application/jwk-set+json", .cacheControl: "public, max-age=300"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: set.json))
        )
    }

    private func answer(_ caller: Caller) async throws -> Response {
        let keys = try await attempting { () throws(CaseworkFault) in try await workplace.listKeys(caller: caller) }
        return try JSONAnswer.response(
            KeyListView(
                keys: keys.all.map {
                    KeyView(
                        id: $0.key.id,
                        algorithm: $0.key.algorithm,
                        publicKey: $0.key.publicKey,
                        addedAt: Timestamp($0.addedAt),
                        retiredAt: $0.retiredAt.map(Timestamp.init)
                    )
                }
            )
        )
    }
}

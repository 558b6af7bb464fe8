import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

/// How uploads fare on their connections: framing, methods, pieces, and bodies that nobody wants.
@Suite struct TusConnectionTests {
    private let bytes = RunningService.bytes(10, seed: 1)

    /// The answer ends with its head: what follows on the connection is the next answer.
    @Test func headOfAnUnknownUploadTellsNoOffsetAndHasNoBody() async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            let authorization = ("Authorization", "Bearer \(service.candidate.token)")
            for path in ["/v1/uploads/0123456789AB", "/v1/uploads/..%2f..%2fetc%2fpasswd", "/v1/uploads/%00", "/v1/me"]
            {
                let head = RawRequest(method: "HEAD", path: path, headers: [RunningService.version, authorization])
                await connection.send(head.bytes)
                let response = try await connection.response(toHead: true)
                #expect(response.status == (path == "/v1/me" ? 405 : 404))
                #expect(response.offset == nil)
            }
            await connection.send(RawRequest(method: "GET", path: "/health").bytes)
            #expect(try await connection.response().status == 200)
        }
    }

    @Test func takesABodyInChunksWithoutALength() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            var request = service.patch(
                path,
                0,
                RawRequest.chunked(bytes, sizes: [1, 3]),
                [("Transfer-Encoding", "chunked")]
            )
            request.declaresLength = false
            let response = try await service.send(request, as: service.candidate)
            #expect(response.status == 204 && response.offset == 10)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    /// A client that holds its body back is told to send it, and only when it is wanted.
    @Test func saysWhetherItWantsABodyThatIsHeldBack() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            for (offset, status) in [(3, 409), (0, 100)] {
                let connection = try service.connect()
                var request = service.patch(
                    path,
                    offset,
                    [],
                    [
                        ("Content-Length", "10"), ("Expect", "100-continue"),
                        ("Authorization", "Bearer \(service.candidate.token)"),
                    ]
                )
                request.declaresLength = false
                await connection.send(request.head)
                #expect(try await connection.response().status == status)
                guard status == 100 else { continue }
                await connection.send(bytes)
                #expect(try await connection.response().status == 204)
            }
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func takesTheMethodFromTheOverride() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            var request = service.patch(path, 0, bytes, [("X-HTTP-Method-Override", "PATCH")])
            request.method = "POST"
            let delete = RawRequest(
                method: "POST",
                path: path,
                headers: [RunningService.version, ("X-HTTP-Method-Override", "DELETE")]
            )
            // Never a way around who may.
            for asked in [request, delete] {
                #expect(try await service.send(asked, as: service.otherCandidate).status == 404)
                var bare = asked
                bare.path = RunningService.bare(path)
                #expect(try await service.send(bare).status == 401)
            }
            #expect(try await service.send(request, as: service.candidate).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func takesAnyCaseOfHeadersAndManyRequestsOnOneConnection() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let connection = try service.connect()
            for (index, piece) in [Array(bytes[0..<3]), Array(bytes[3..<7]), Array(bytes[7..<10])].enumerated() {
                var request = service.patch(path, [0, 3, 7][index], piece)
                request.headers.append(("Authorization", "bearer \(service.candidate.token)"))
                request.headers = request.headers.map { name, value in
                    (index == 1 ? name.uppercased() : index == 2 ? name.lowercased() : name, value)
                }
                await connection.send(request.bytes)
                let response = try await connection.response()
                #expect(response.status == 204 && response.offset == [3, 7, 10][index])
            }
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func takesTwoAppendsInOneSegment() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let authorization = [("Authorization", "Bearer \(service.candidate.token)")]
            let connection = try service.connect()
            await connection.send(
                service.patch(path, 0, Array(bytes.prefix(5)), authorization).bytes
                    + service.patch(path, 5, Array(bytes.suffix(5)), authorization).bytes
            )
            #expect(try await connection.response().offset == 5)
            #expect(try await connection.response().offset == 10)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test(arguments: [UInt64(1), 2]) func storesWhatArrivesInPiecesOfAnySize(_ seed: UInt64) async throws {
        try await RunningService.with { service in
            let whole = RunningService.bytes(2_000_003, seed: seed)
            let id = try await service.admittedCase()
            let path = try await service.create(whole.count, for: id)
            var offset = 0
            for size in [1, 4_096, 999_999, whole.count] {
                let piece = Array(whole[offset..<min(offset + size, whole.count)])
                let response = try await service.append(path, offset, piece)
                offset += piece.count
                #expect(response.status == 204 && response.offset == offset)
            }
            #expect(try await service.storedDigest(of: id) == RunningService.digest(whole))
        }
    }

    /// A refused append is answered and cut off: the service does not take in what it does not want.
    @Test func cutsOffALargeBodyThatItRefuses() async throws {
        try await RunningService.with { service in
            let path = try await service.create(500_000_000, for: try await service.admittedCase())
            for (offset, person, status) in [
                (7, service.candidate, 409), (0, service.otherCandidate, 404), (0, nil, 401),
            ] {
                let connection = try service.connect()
                // Without the secret in its address, so that somebody without a token is nobody.
                let bare = RunningService.bare(path)
                var request = service.patch(bare, offset, [], [("Content-Length", "300000000")])
                request.declaresLength = false
                if let person { request.headers.append(("Authorization", "Bearer \(person.token)")) }
                await connection.send(request.head)
                let piece = [UInt8](repeating: 7, count: 1 << 20)
                async let sent: Int = {
                    var total = 0
                    while total < 300_000_000 {
                        let count = await connection.send(piece)
                        total += count
                        if count < piece.count { break }
                    }
                    return total
                }()
                #expect(try await connection.response().status == status)
                let total = await sent
                #expect(total < 16_000_000, "\(total) bytes were taken after \(status)")
            }
        }
    }
}

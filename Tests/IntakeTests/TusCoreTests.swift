import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

/// tus 1.0.0, the core protocol, over real sockets.
@Suite struct TusCoreTests {
    private let bytes = RunningService.bytes(10, seed: 1)

    @Test func tellsWhatIsOfferedWhateverVersionIsNamed() async throws {
        try await RunningService.with { service in
            for headers in [[], [("Tus-Resumable", "9.9.9")]] {
                let response = try await service.send(
                    RawRequest(method: "OPTIONS", path: "/v1/uploads", headers: headers)
                )
                #expect(response.status == 200)
                #expect(response["tus-version"] == "1.0.0")
                #expect(response["tus-extension"] == "creation,creation-with-upload")
                #expect(response["tus-max-size"] == "4294967296")
            }
        }
    }

    @Test func everyAnswerCarriesTheVersion() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let answers = [
                try await service.send(service.creation("10", for: id), as: service.candidate),
                try await service.ask(path),
                try await service.append(path, 0, Array(bytes.prefix(5))), try await service.append(path, 0, bytes),
                try await service.ask("/v1/uploads/000000000000"),
                try await service.send(service.patch(path, 5, bytes)),
                try await service.append(path, 5, Array(bytes.suffix(5)), as: service.assessor),
            ]
            #expect(answers.map(\.status) == [201, 200, 204, 409, 404, 401, 403])
            for answer in answers { #expect(answer["tus-resumable"] == "1.0.0", "\(answer.status)") }
        }
    }

    @Test(arguments: [nil, "0.2.2", "", "1.0", "1.0.0, 1.0.0"]) func refusesAnotherVersion(_ version: String?)
        async throws
    {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            func with(_ request: RawRequest) -> RawRequest {
                var request = request
                request.headers.removeAll { $0.0 == "Tus-Resumable" }
                if let version { request.headers.append(("Tus-Resumable", version)) }
                return request
            }
            let before = try await service.reservedUploads()
            for request in [service.creation("10", for: id), service.patch(path, 0, bytes)] {
                let response = try await service.send(with(request), as: service.candidate)
                #expect(response.status == 412)
                #expect(response["tus-version"] == "1.0.0")
            }
            #expect(try await service.reservedUploads() == before)
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func headTellsTheOffsetAndIsNotCached() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            _ = try await service.append(path, 0, Array(bytes.prefix(3)))
            let response = try await service.ask(path)
            #expect(response.status == 200)
            #expect(response.offset == 3)
            #expect(response["upload-length"] == "10")
            #expect(response["cache-control"]?.contains("no-store") == true)
        }
    }

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

    @Test func appendsFromWhereItStandsAndNowhereElse() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let first = try await service.append(path, 0, Array(bytes.prefix(5)))
            #expect(first.status == 204 && first.offset == 5)
            for offset in [0, 3, 6, 10, 11] {
                let refused = try await service.append(path, offset, Array(bytes.suffix(5)))
                #expect(refused.status == 409, "\(offset)")
                #expect(refused.offset == 5)
                #expect(try refused.problem.code == "tus.offset-mismatch")
            }
            let last = try await service.append(path, 5, Array(bytes.suffix(5)))
            #expect(last.status == 204 && last.offset == 10)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test(arguments: ["-1", "abc", "+0", "0x0", "1e0", "", "0, 0", "٠", "9223372036854775808"])
    func refusesAnOffsetThatIsNoNumber(_ offset: String) async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let response = try await service.append(path, offset, bytes)
            #expect(response.status == 400)
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func refusesAnAppendWithoutOffsetOrWithTwo() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            var bare = service.patch(path, 0, bytes)
            bare.headers.removeAll { $0.0 == "Upload-Offset" }
            var double = service.patch(path, 0, bytes)
            double.headers.append(("Upload-Offset", "0"))
            for request in [bare, double] {
                #expect(try await service.send(request, as: service.candidate).status == 400)
            }
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test(arguments: [nil, "text/plain", "application/octet-stream"])
    func refusesAnotherContentType(_ type: String?) async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            var request = service.patch(path, 0, bytes)
            request.headers.removeAll { $0.0 == "Content-Type" }
            if let type { request.headers.append(("Content-Type", type)) }
            #expect(try await service.send(request, as: service.candidate).status == 415)
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func knowsNoUploadThatThereIsNot() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            for unknown in ["0123456789AB", "..", "x", "%2e%2e", String(repeating: "A", count: 5_000)] {
                #expect([404, 405].contains(try await service.append("/v1/uploads/" + unknown, 0, bytes).status))
            }
            // Another person's is as unknown as none.
            for other in [service.otherCandidate, try #require(service.foreigners[.candidate])] {
                #expect(try await service.append(path, 0, bytes, as: other).status == 404)
                #expect(try await service.ask(path, as: other).status == 404)
            }
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func storesNothingPastTheDeclaredLength() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let declared = try await service.append(path, 0, bytes + [1])
            #expect([400, 413].contains(declared.status))
            #expect(try await service.offset(path) == 0)
            var chunked = service.patch(
                path,
                0,
                RawRequest.chunked(bytes + [1], sizes: [4]),
                [("Transfer-Encoding", "chunked")]
            )
            chunked.declaresLength = false
            let response = try await service.send(chunked, as: service.candidate)
            #expect([400, 413].contains(response.status))
            let offset = try await service.offset(path)
            #expect(offset < 10)
            #expect(try await service.append(path, offset, Array(bytes.dropFirst(offset))).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
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

    @Test func takesAnEmptyAppend() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            _ = try await service.append(path, 0, Array(bytes.prefix(4)))
            let response = try await service.append(path, 4, [])
            #expect(response.status == 204 && response.offset == 4)
        }
    }

    @Test func finishedUploadKeepsAnsweringAndChangesNoMore() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let finish = try await service.append(path, 0, bytes)
            let evidence = try #require(finish["assay-evidence"])
            try await service.examineAll()
            var chunked = service.patch(path, 10, RawRequest.chunked([]), [("Transfer-Encoding", "chunked")])
            chunked.declaresLength = false
            let empty = try await service.append(path, 10, [])
            let emptyChunked = try await service.send(chunked, as: service.candidate)
            for response in [empty, emptyChunked] {
                #expect(response.status == 204 && response.offset == 10)
                #expect(response["assay-evidence"] == evidence)
            }
            let head = try await service.ask(path)
            #expect(head.status == 200 && head.offset == 10 && head["upload-length"] == "10")
            #expect(head["assay-evidence"] == evidence)
            chunked.body = RawRequest.chunked([1, 2, 3])
            for request in [service.patch(path, 10, [1]), service.patch(path, 0, bytes), chunked] {
                #expect((400..<500).contains(try await service.send(request, as: service.candidate).status))
            }
            let state = try await service.state(id)
            #expect(state.evidence.map(\.id.text) == [evidence])
            #expect(state.evidence.map(\.digest) == [RunningService.digest(bytes)])
        }
    }

    @Test func namesNoEvidenceThatThereIsNot() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let first = try await service.deliver(bytes, of: id)
            let again = try await service.create(10, for: id)
            let finish = try await service.append(again, 0, bytes)
            #expect(finish.status == 204 && finish["assay-evidence"] == first.text)
            let known = try await service.state(id).evidence.map(\.id.text)
            #expect(known == [first.text])
            let head = try await service.ask(again)
            #expect(head.status == 200 && head.offset == 10)
            #expect(head["assay-evidence"].map(known.contains) ?? true)
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
            // Termination is not offered: refused, and never by way of the other method.
            #expect(try await service.send(delete, as: service.candidate).status == 405)
            #expect(try await service.send(request, as: service.otherCandidate).status == 404)
            #expect(try await service.send(request).status == 401)
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

    @Test func givesNothingBackToGet() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let response = try await service.get(path, as: service.candidate)
            #expect(response.status == 405)
            #expect(response["allow"]?.contains("PATCH") == true)
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
                var request = service.patch(path, offset, [], [("Content-Length", "300000000")])
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

extension RunningService {
    /// How many uploads of the candidate are unfinished.
    func reservedUploads() async throws -> Int {
        try await records.reservedUploads(of: candidate.caller.person, in: Self.body).count
    }
}

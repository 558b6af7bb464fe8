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
                let extensions = try #require(response["tus-extension"]).split(separator: ",")
                let all = ["creation", "creation-with-upload", "creation-defer-length", "expiration", "checksum"]
                #expect(extensions == all.map { $0[...] } + ["termination", "concatenation"])
                #expect(response["tus-checksum-algorithm"] == "sha1,sha256")
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
                try await service.send(service.patch(RunningService.bare(path), 5, bytes)),
                try await service.append(path, 5, Array(bytes.suffix(5)), as: service.certifier),
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

    @Test func givesNothingBackToGet() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let response = try await service.get(path, as: service.candidate)
            #expect(response.status == 405)
            #expect(response["allow"]?.contains("PATCH") == true)
        }
    }
}

extension RunningService {
    /// How many uploads of the candidate are unfinished.
    func reservedUploads() async throws -> Int {
        try await records.reservedUploads(of: candidate.caller.person, in: Self.body).count
    }
}

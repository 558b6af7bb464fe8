import Recognition
import Records
import ServiceAPI
import Testing

/// tus 1.0.0, termination, over real sockets.
@Suite struct TusTerminationTests {
    private let bytes = RunningService.bytes(10, seed: 31)

    @Test func anUploadThatIsGivenUpIsGoneWithItsBytesAndItsReserve() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            _ = try await service.append(path, 0, Array(bytes.prefix(4)))
            let response = try await service.delete(path)
            #expect(response.status == 204 && response["tus-resumable"] == "1.0.0")
            #expect(try await service.ask(path).status == 404)
            #expect(try await service.append(path, 4, bytes).status == 404)
            #expect(try await service.delete(path).status == 404)
            #expect(try await !service.hasFile(path))
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func aMethodThatIsOverriddenMeansTheSame() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let request = RawRequest(
                method: "POST",
                path: path,
                headers: [RunningService.version, ("X-HTTP-Method-Override", "DELETE")]
            )
            // Never a way around who may.
            #expect(try await service.send(request, as: service.otherCandidate).status == 404)
            var bare = request
            bare.path = RunningService.bare(path)
            #expect(try await service.send(bare).status == 401)
            #expect(try await service.send(request, as: service.candidate).status == 204)
            #expect(try await service.ask(path).status == 404)
        }
    }

    @Test func givingUpEndsARequestThatIsUnderWay() async throws {
        try await RunningService.with { service in
            let path = try await service.create(1_000, for: try await service.admittedCase())
            let writer = try service.connect()
            var request = service.patch(path, 0, [], [("Content-Length", "1000")])
            request.declaresLength = false
            await writer.send(request.head)
            await writer.send(bytes)
            #expect(try await service.stored(path, reaching: 10) == 10)
            let clock = ContinuousClock()
            let began = clock.now
            #expect(try await service.delete(path).status == 204)
            // At once; the bound is for a machine that does much else.
            #expect(clock.now - began < .seconds(5))
            #expect(await writer.isEnded())
            #expect(try await service.ask(path).status == 404)
            #expect(try await !service.hasFile(path))
        }
    }

    @Test func whatHasBecomeEvidenceStays() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            _ = try await service.append(path, 0, bytes)
            let refused = try await service.delete(path)
            #expect(refused.status == 403)
            #expect(try refused.problem.code == "tus.received")
            #expect(try await service.ask(path).status == 200)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }
}

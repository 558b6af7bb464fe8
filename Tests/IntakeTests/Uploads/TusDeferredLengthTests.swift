import Casework
import Recognition
import ServiceAPI
import Testing

/// tus 1.0.0, creation-defer-length, over real sockets.
@Suite struct TusDeferredLengthTests {
    private let bytes = RunningService.bytes(10, seed: 33)

    private func begin(_ service: RunningService, for id: CaseID) async throws -> String {
        var request = service.creation(nil, for: id)
        request.headers.append(("Upload-Defer-Length", "1"))
        let created = try await service.send(request, as: service.candidate)
        #expect(created.status == 201)
        return try #require(created["location"])
    }

    @Test func theLengthComesWithALaterRequest() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let path = try await begin(service, for: id)
            let fresh = try await service.ask(path)
            #expect(fresh["upload-defer-length"] == "1" && fresh["upload-length"] == nil)
            #expect(try await service.append(path, 0, Array(bytes.prefix(3))).status == 204)
            #expect(try await service.ask(path)["upload-defer-length"] == "1")
            // Below what is there.
            let short = service.patch(path, 3, [], [("Upload-Length", "2")])
            #expect(try await service.send(short, as: service.candidate).status == 400)
            #expect(try await service.ask(path)["upload-defer-length"] == "1")
            let known = service.patch(path, 3, Array(bytes[3..<5]), [("Upload-Length", "10")])
            #expect(try await service.send(known, as: service.candidate).offset == 5)
            let head = try await service.ask(path)
            #expect(head["upload-length"] == "10" && head["upload-defer-length"] == nil)
            let other = service.patch(path, 5, Array(bytes.suffix(5)), [("Upload-Length", "11")])
            let refused = try await service.send(other, as: service.candidate)
            #expect(refused.status == 400)
            #expect(try refused.problem.code == "tus.length-fixed")
            #expect(try await service.append(path, 5, Array(bytes.suffix(5))).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
            #expect(try await service.ask(path)["upload-length"] == "10")
        }
    }

    /// As a client that streams from a camera does: it learns the length when it has sent the last byte.
    @Test func theLengthMayComeAfterTheLastByte() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await begin(service, for: id)
            #expect(try await service.append(path, 0, bytes).status == 204)
            #expect(try await service.state(id).evidence.isEmpty)
            let last = try await service.send(
                service.patch(path, 10, [], [("Upload-Length", "10")]),
                as: service.candidate
            )
            #expect(last.status == 204 && last["assay-evidence"] != nil)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func theLargestFileIsReservedUntilTheLengthIsKnown() async throws {
        let limits = UploadLimits(maximumBytes: 1_000, bytesPerPerson: 1_500)
        try await RunningService.with(limits: limits) { service in
            let id = try await service.admittedCase()
            let path = try await begin(service, for: id)
            #expect(try await service.send(service.creation("501", for: id), as: service.candidate).status == 429)
            let tooLong = service.patch(path, 0, [], [("Upload-Length", "1001")])
            #expect(try await service.send(tooLong, as: service.candidate).status == 413)
            let known = service.patch(path, 0, [], [("Upload-Length", "10")])
            #expect(try await service.send(known, as: service.candidate).status == 204)
            _ = try await service.create(501, for: id)
        }
    }
}

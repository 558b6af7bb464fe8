import AssayTesting
import Casework
import Recognition
import Records
import ServiceAPI
import Testing

/// tus 1.0.0, concatenation, over real sockets.
@Suite struct TusConcatenationTests {
    private let first = RunningService.bytes(200_000, seed: 35)
    private let second = RunningService.bytes(50_001, seed: 36)

    @Test func partsBecomeOneUploadInTheirOrder() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let parts = [try await service.part(second), try await service.part(first)]
            let head = try await service.ask(parts[0])
            #expect(head["upload-concat"] == "partial" && head.offset == second.count)
            #expect(head["assay-evidence"] == nil)
            let header = "final;\(parts[1]) http://localhost:\(service.port)\(parts[0])"
            let joined = try await service.join(header, for: id)
            #expect(joined.status == 201)
            #expect(joined.offset == nil)
            let path = try #require(joined["location"])
            let whole = try await service.ask(path)
            #expect(whole.offset == first.count + second.count)
            #expect(whole["upload-length"] == "\(first.count + second.count)")
            #expect(whole["upload-concat"] == header)
            #expect(whole["assay-evidence"] == joined["assay-evidence"])
            #expect(try await service.storedDigest(of: id) == RunningService.digest(first + second))
            // Nothing can be appended, not even nothing.
            let more: [(Int, [UInt8])] = [
                (0, [1]), (first.count + second.count, []), (first.count + second.count, [1]),
            ]
            for (offset, bytes) in more {
                let refused = try await service.append(path, offset, bytes)
                #expect(refused.status == 403)
                #expect(try refused.problem.code == "tus.joined")
            }
            #expect(try await service.ask(path).offset == first.count + second.count)
        }
    }

    @Test func partsMayBeUsedTwice() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let part = try await service.part(Array("ab".utf8))
            let twice = try await service.join("final;\(part) \(part)", for: id)
            #expect(twice.status == 201)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(Array("abab".utf8)))
            let other = try await service.part(Array("c".utf8))
            #expect(try await service.join("final;\(other) \(part)", for: id).status == 201)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(Array("cab".utf8)))
        }
    }

    @Test func theSameWordsMakeTheSameUpload() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let parts = [try await service.part(first), try await service.part(second)]
            let header = "final;\(parts[0]) \(parts[1])"
            let one = try await service.join(header, for: id)
            let again = try await service.join(header, for: id)
            #expect(one.status == 201 && again.status == 201)
            #expect(try await service.state(id).evidence.count == 1)
            // It opens by its address alone.
            let path = try #require(one["location"])
            #expect(again["location"] == path)
            let asked = try await service.send(
                RawRequest(method: "HEAD", path: path, headers: [RunningService.version])
            )
            #expect(asked.status == 200)
        }
    }

    @Test func refusesWhatAreNoPartsOfTheCaller() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let part = try await service.part([1, 2, 3])
            let strangers = try await service.part([1], as: service.otherCandidate)
            let foreigner = try #require(service.foreigners[.candidate])
            let foreign = try await service.part([1], as: foreigner)
            let whole = try await service.create(3, for: id)
            var request = RawRequest(method: "POST", path: "/v1/uploads", headers: [RunningService.version])
            request.headers += [("Upload-Concat", "partial"), ("Upload-Length", "3")]
            let unfinished = try #require(try await service.send(request, as: service.candidate)["location"])
            _ = try await service.append(unfinished, 0, [1])
            let reserved = try await service.reservedUploads()
            let cases = [
                (strangers, 404), (foreign, 404), ("/v1/uploads/0123456789AB", 404), (whole, 400), (unfinished, 400),
                (RunningService.bare(part) + "-" + String(repeating: "0", count: 32), 404), ("/etc/passwd", 400),
                ("../x", 400),
            ]
            for (address, status) in cases {
                let refused = try await service.join("final;\(part) \(address)", for: id)
                #expect(refused.status == status, "\(address)")
                #expect(refused["location"] == nil)
            }
            for header in ["final;", "final", "foo", ""] {
                #expect(try await service.join(header, for: id).status == 400, "\(header)")
            }
            var long = service.creation("3", for: id)
            long.headers.append(("Upload-Concat", "final;\(part)"))
            #expect(try await service.send(long, as: service.candidate).status == 400)
            #expect(try await service.reservedUploads() == reserved)
            #expect(try await service.state(id).evidence.isEmpty)
        }
    }

    @Test func theSumIsHeldToTheLimits() async throws {
        let limits = UploadLimits(maximumBytes: 10, bytesPerPerson: 25)
        try await RunningService.with(limits: limits) { service in
            let id = try await service.admittedCase()
            let part = try await service.part(RunningService.bytes(9, seed: 1))
            #expect(try await service.join("final;\(part) \(part)", for: id).status == 413)
            let other = try await service.part(RunningService.bytes(9, seed: 2))
            // The bytes of the parts and of the whole are on the disk at once.
            let refused = try await service.join("final;\(part)", for: id)
            #expect(refused.status == 429)
            #expect(try await service.delete(other).status == 204)
            #expect(try await service.join("final;\(part)", for: id).status == 201)
        }
    }

    @Test func partsRestForAWhileOnceTheyWereUsed() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let (used, kept) = (try await service.part([1, 2]), try await service.part([3]))
            #expect(try await service.join("final;\(used)", for: id).status == 201)
            service.clock.advance(hours: 2)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).expired == 1)
            #expect(try await service.ask(used).status == 404)
            #expect(try await service.ask(kept).status == 200)
            #expect(try await service.reservedUploads() == 1)
        }
    }

    /// Sending them took longer than the session lasted. Their addresses, each with its secret, show who sent them.
    @Test func joinsPartsWhoseTokenHasExpired() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            service.clock.advance(hours: 28 * 24)
            let parts = [try await service.part([1, 2]), try await service.part([3])]
            service.clock.advance(hours: 3 * 24)
            #expect(try await service.get("/v1/me", as: service.candidate).status == 401)
            let bare = try #require(parts[1].split(separator: "-").first)
            #expect(try await service.join("final;\(parts[0]) \(bare)", for: id).status == 404)
            #expect(try await service.send(service.creation("10", for: id), as: service.candidate).status == 401)
            var request = service.creation(nil, for: id)
            request.headers.append(("Upload-Concat", "final;\(parts[0]) \(parts[1])"))
            #expect(try await service.send(request, as: service.candidate).status == 201)
            #expect(try await service.storedDigest(of: id) == RunningService.digest([1, 2, 3]))
            // The answer was lost, and the client has no token at all by now.
            #expect(try await service.send(request).status == 201)
            #expect(try await service.state(id).evidence.count == 1)
        }
    }

    @Test func joinsNothingOfAnybodyElse() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let mine = try await service.part([1, 2])
            let theirs = try await service.part([3], as: service.otherCandidate)
            var request = service.creation(nil, for: id)
            request.headers.append(("Upload-Concat", "final;\(mine) \(theirs)"))
            // Two people sent them: whoever shows both is neither.
            for person in [nil, service.candidate, service.otherCandidate] as [RunningService.Person?] {
                #expect(try await service.send(request, as: person).status == 404)
            }
            request.headers[request.headers.count - 1].1 = "final;\(mine)"
            #expect(try await service.send(request, as: service.otherCandidate).status == 404)
            #expect(try await service.send(request, as: service.certifier).status == 403)
            #expect(try await service.state(id).evidence.isEmpty)
        }
    }

    @Test func anEmptyPartIsFinishedAtOnce() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let parts = [try await service.part([]), try await service.part([7])]
            #expect(try await service.join("final;\(parts[0]) \(parts[1])", for: id).status == 201)
            #expect(try await service.storedDigest(of: id) == RunningService.digest([7]))
        }
    }
}

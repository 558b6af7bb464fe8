import AssayTesting
import Casework
import Recognition
import Testing

/// Connections that die, fall silent, or come at once.
@Suite struct TusConcurrencyTests {
    private static let length = 1_000_000
    private static let cut = 400_000

    enum End: CaseIterable {
        case finished, reset, silent
    }

    /// Sends the first part of an upload over a connection that then comes to this end.
    private func begin(_ whole: [UInt8], at path: String, of service: RunningService, _ end: End) async throws
        -> RawConnection
    {
        let connection = try service.connect()
        var request = service.patch(path, 0, [], [("Content-Length", "\(whole.count)")])
        request.declaresLength = false
        request.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
        await connection.send(request.head)
        await connection.send(Array(whole.prefix(Self.cut)))
        // Only what was read is stored: a reset takes back the rest.
        _ = try await service.stored(path, reaching: Self.cut)
        switch end {
        case .finished: await connection.finishSending()
        case .reset: await connection.reset()
        case .silent: break
        }
        return connection
    }

    @Test(arguments: End.allCases, [UInt64(11), 12]) func goesOnFromWhatArrived(_ end: End, _ seed: UInt64) async throws
    {
        try await RunningService.with { service in
            let whole = RunningService.bytes(Self.length, seed: seed)
            let id = try await service.admittedCase()
            let path = try await service.create(whole.count, for: id)
            let connection = try await begin(whole, at: path, of: service, end)
            #expect(try await service.offset(path) == Self.cut)
            let response = try await service.append(path, Self.cut, Array(whole.dropFirst(Self.cut)))
            #expect(response.status == 204 && response.offset == whole.count)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(whole))
            await connection.close()
        }
    }

    /// An offset that was told stays true: bytes that still hang in the old connection do not move it.
    @Test func oldConnectionWritesNoMoreOnceTheOffsetWasTold() async throws {
        try await RunningService.with { service in
            let whole = RunningService.bytes(Self.length, seed: 13)
            let id = try await service.admittedCase()
            let path = try await service.create(whole.count, for: id)
            let old = try await begin(whole, at: path, of: service, .silent)
            #expect(try await service.offset(path) == Self.cut)
            try await Task.sleep(for: .milliseconds(600))
            #expect(try await service.offset(path) == Self.cut)
            await old.send([UInt8](repeating: 0, count: 300_000))
            #expect(await old.isEnded())
            #expect(try await service.offset(path) == Self.cut)
            #expect(try await service.append(path, Self.cut, Array(whole.dropFirst(Self.cut))).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(whole))
        }
    }

    @Test func givesEightAtOnceToOne() async throws {
        try await RunningService.with { service in
            let senders = (0..<8).map { RunningService.bytes(200_000, seed: 20 + UInt64($0)) }
            let id = try await service.admittedCase()
            let path = try await service.create(200_000, for: id)
            let statuses = await withTaskGroup(of: (Int, Int?).self) { group in
                for (index, bytes) in senders.enumerated() {
                    group.addTask { (index, try? await service.append(path, 0, bytes).status) }
                }
                return await group.reduce(into: [Int: Int?]()) { $0[$1.0] = $1.1 }
            }
            let winners = statuses.filter { $0.value == 204 }
            #expect(winners.count == 1, "\(statuses)")
            for status in statuses.values.compactMap(\.self) { #expect([204, 409, 423].contains(status)) }
            let winner = try #require(winners.first?.key)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(senders[winner]))
        }
    }

    @Test func doesNotMakeOtherUploadsWait() async throws {
        try await RunningService.with { service in
            let whole = RunningService.bytes(Self.length, seed: 40)
            let id = try await service.admittedCase([ServiceSample.joint, ServiceSample.talk])
            let stalled = try await begin(
                whole,
                at: try await service.create(whole.count, for: id),
                of: service,
                .silent
            )
            let other = RunningService.bytes(100_000, seed: 41)
            let path = try await service.create(other.count, for: id, ServiceSample.talk)
            let clock = ContinuousClock()
            let began = clock.now
            #expect(try await service.append(path, 0, other).status == 204)
            #expect(clock.now - began < .seconds(10))
            #expect(try await service.storedDigest(of: id) == RunningService.digest(other))
            await stalled.close()
        }
    }

    /// Whoever asks gets an answer at once, and an offset that was told never falls. A writer that was slow may be taken
    /// for dead; as a client does, it goes on from where the upload stands.
    @Test func stormOfQuestionsLosesNothing() async throws {
        try await RunningService.with { service in
            let whole = RunningService.bytes(Self.length, seed: 50)
            let id = try await service.admittedCase()
            let path = try await service.create(whole.count, for: id)
            async let finished: Bool = {
                for _ in 0..<100 {
                    let offset = try await service.offset(path)
                    let answer = try? await service.append(path, offset, Array(whole.dropFirst(offset)))
                    if answer?.status == 204 { return true }
                }
                return false
            }()
            var last = 0
            for _ in 0..<50 {
                let response = try await service.ask(path)
                #expect(response.status == 200)
                let offset = try #require(response.offset)
                #expect(offset >= last)
                last = offset
            }
            #expect(try await finished)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(whole))
        }
    }

    /// The last bytes again, since their answer was lost: the upload is finished once.
    @Test func finishesOnceHoweverOftenTheEndIsSent() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let whole = RunningService.bytes(50_000, seed: 60)
            let id = try await service.admittedCase()
            let path = try await service.create(whole.count, for: id)
            let evidence = await withTaskGroup(of: [String].self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        var heard: [String] = []
                        if let response = try? await service.append(path, 0, whole) {
                            heard += [response["assay-evidence"]].compactMap(\.self)
                        }
                        for _ in 0..<4 {
                            guard let head = try? await service.ask(path) else { continue }
                            // Gone would make a client begin anew.
                            #expect(head.status == 200)
                            if head.offset == whole.count { _ = try? await service.append(path, whole.count, []) }
                            heard += [head["assay-evidence"]].compactMap(\.self)
                        }
                        return heard
                    }
                }
                return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
            }
            // They may all have got into each other's way. Then one of them goes on, as a client does.
            let offset = try await service.offset(path)
            if offset < whole.count { _ = try await service.append(path, offset, Array(whole.dropFirst(offset))) }
            #expect(try await service.offset(path) == whole.count)
            let known = try await service.state(id).evidence
            #expect(known.map(\.digest) == [RunningService.digest(whole)])
            #expect(evidence.isSubset(of: Set(known.map(\.id.text))))
        }
    }
}

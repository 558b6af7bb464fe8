import Testing

extension EndToEnd.Acceptance {
    /// Connections that die, fall silent, or come at once.
    @Suite struct ConcurrencyTests {
        private static let file = Bytes.noise(1_000_000, seed: 11)
        private static let cut = 400_000

        enum End: CaseIterable {
            case finished, reset, silent
        }

        @Test(
            "C01, C02, C03, T09: what arrived is there at once, however the connection ended",
            arguments: End.allCases
        )
        func goesOnFromWhatArrived(_ end: End) async throws {
            let apprentice = try await Desk().apprentice()
            var waits: [Duration] = []
            var old: [RawConnection] = []
            for attempt in 0..<3 {
                let upload = try await apprentice.create(Self.file.count)
                let connection = try await upload.begin(Array(Self.file.prefix(Self.cut)), of: Self.file.count)
                old.append(connection)
                switch end {
                case .finished: connection.finishSending()
                case .reset: connection.reset()
                case .silent: break
                }
                if attempt == 1 { try await Task.sleep(for: .milliseconds(600)) }
                let begun = ContinuousClock.now
                try await upload.expect(offset: Self.cut)
                waits.append(ContinuousClock.now - begun)
                let answer = try await upload.append(Self.file.dropFirst(Self.cut), at: Self.cut)
                #expect(answer.status == 204 && answer.offset == Self.file.count, "\(answer)")
            }
            #expect(waits.sorted()[1] < .milliseconds(500), "\(waits)")
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("C04: bytes that still hang in an old connection move nothing") func oldBytesMoveNothing() async throws {
            let upload = try await Desk().apprentice().create(Self.file.count)
            let old = try await upload.begin(Array(Self.file.prefix(Self.cut)), of: Self.file.count)
            // A client comes back because nothing moved, so some time has passed.
            try await Task.sleep(for: .milliseconds(600))
            try await upload.expect(offset: Self.cut)
            _ = await old.sendWhileTaken([UInt8](repeating: 0x58, count: 300_000), patience: .seconds(2))
            try await upload.expect(offset: Self.cut)
            try await Task.sleep(for: .milliseconds(300))
            try await upload.completes(Self.file, from: Self.cut)
            #expect(await old.ends())
        }

        @Test("C04: nor do they when a newcomer already writes") func oldBytesDoNotMix() async throws {
            let upload = try await Desk().apprentice().create(Self.file.count)
            let old = try await upload.begin(Array(Self.file.prefix(Self.cut)), of: Self.file.count)
            let new = try await upload.begin(
                Array(Self.file[Self.cut..<600_000]),
                at: Self.cut,
                of: Self.file.count - Self.cut
            )
            _ = await old.sendWhileTaken([UInt8](repeating: 0x58, count: 300_000), patience: .seconds(2))
            try new.send(Array(Self.file[600_000...]))
            #expect(try await new.answer().status == 204)
            try await upload.owner.expectEvidence(Self.file)
        }

        @Test("C05, T08: of eight at once one is taken, whole") func takesOneOfEight() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(200_000)
            let files = (0..<8).map { Bytes.noise(200_000, seed: 20 + UInt64($0)) }
            let statuses = await withTaskGroup(of: (Int, Int?).self) { group in
                for (index, file) in files.enumerated() {
                    group.addTask { (index, try? await upload.append(file, at: 0).status) }
                }
                return await group.reduce(into: [Int: Int?]()) { $0[$1.0] = $1.1 }
            }
            let winners = statuses.filter { $0.value == 204 }
            #expect(winners.count == 1, "\(statuses)")
            for status in statuses.values {
                #expect(status.map { [204, 409, 423].contains($0) } ?? true, "\(statuses)")
            }
            try await apprentice.expectEvidence(files[try #require(winners.first?.key)])
        }

        @Test("C06: meanwhile others go on") func othersGoOn() async throws {
            let desk = try Desk()
            let stalled = try await desk.apprentice().create(Self.file.count)
            let connection = try await stalled.begin(Array(Self.file.prefix(Self.cut)), of: Self.file.count)
            let apprentice = try await desk.apprentice()
            let took = try await fastest(of: 3) {
                let other = try await apprentice.create(100_000)
                #expect(try await other.append(Self.file.prefix(100_000), at: 0).status == 204)
            }
            #expect(took < .seconds(1), "it took \(took)")
            connection.close()
        }

        @Test("C07: a storm of questions does not stop a writer") func survivesAStorm() async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(Self.file.count)
            let storm = Task {
                var last = 0
                while !Task.isCancelled {
                    let answer = try await upload.head()
                    let offset = try #require(answer.offset, "\(answer)")
                    #expect(answer.status == 200 && offset >= last, "\(answer)")
                    last = offset
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            // Fast enough that it is not taken for silent: that takes a quarter of a second without a byte. Where a busy machine
            // makes it so, it goes on as a client does.
            var offset = 0
            var attempts = 0
            while offset < Self.file.count, attempts < 10 {
                attempts += 1
                let connection = try await upload.begin([], at: offset, of: Self.file.count - offset)
                for start in stride(from: offset, to: Self.file.count, by: 20_000) {
                    let piece = Array(Self.file[start..<min(start + 20_000, Self.file.count)])
                    if await connection.sendWhileTaken(piece) < piece.count { break }
                    try await Task.sleep(for: .milliseconds(20))
                }
                if let answer = try? await connection.answer() {
                    #expect([204, 423].contains(answer.status), "\(answer)")
                }
                connection.close()
                offset = try #require(try await upload.head().offset)
            }
            #expect(attempts <= 3, "the writer was cut off \(attempts - 1) times")
            storm.cancel()
            _ = await storm.result
            try await upload.owner.expectEvidence(Self.file)
        }

        @Test("C07: fifty connections ask at once") func answersManyAtOnce() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(4), at: 0)
            await withTaskGroup { group in
                for _ in 0..<50 {
                    group.addTask {
                        let answer = try? await upload.head()
                        #expect(answer?.status == 200 && answer?.offset == 4, "\(String(describing: answer))")
                    }
                }
            }
            try await upload.completes(Bytes.ten, from: 4)
        }

        @Test("C08: reading what is finished holds up nobody") func readingHoldsUpNobody() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(16 << 20, seed: 5)
            let upload = try await apprentice.create(file.count)
            #expect(try await upload.append(file, at: 0).status == 204)
            let evidence = try #require(try await apprentice.evidence().first).id.text
            let reader = try desk.connect()
            let media = "/v1/cases/\(apprentice.caseID)/evidence/\(evidence)/media"
            try reader.send(apprentice.signed(RawRequest("GET", media)).bytes)
            #expect(await reader.saysAnything(within: .seconds(20)))
            // It reads no further for now.
            try await upload.expect(offset: file.count)
            #expect(try await upload.append([], at: file.count).status == 204)
            let other = try await apprentice.create(10)
            #expect(try await other.append(Bytes.ten, at: 0).status == 204)
            #expect(try await reader.answer().body == file)
        }
    }
}

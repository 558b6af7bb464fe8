import Testing

extension EndToEnd.Acceptance {
    /// Clients of phones, imitated.
    @Suite struct PhoneClientTests {
        @Test("E07: tus-java sends in chunks and waits each time, but not long", arguments: [[], [1], [2, 3]])
        func sendsInChunks(_ cuts: [Int]) async throws {
            // The first is a multiple of its payload, after which it sends an empty PATCH.
            for size in [20 << 20, 21_000_001] {
                let file = Bytes.noise(size, seed: 7)
                let apprentice = try await Desk().apprentice()
                let run = WireRun(.android, apprentice, file, cuts: Set(cuts))
                try await run.run()
                // Half a second is the limit for each. A busy machine may hold one up; a service that does not say "go on" holds
                // up all of them, for the five seconds that the client waits.
                let waits = run.waits.sorted()
                #expect(waits.count >= 3, "\(waits)")
                #expect(waits[waits.count / 2] < .milliseconds(500), "\(waits)")
                #expect(waits[waits.count - 1] < .seconds(2), "\(waits)")
                #expect(run.sent < size + (10 << 20), "\(run.sent) bytes were sent")
                try await apprentice.expectEvidence(file)
            }
        }

        @Test("E07: tus-java outlives an outage") func outlivesAnOutage() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(30 << 20, seed: 8)
            let run = WireRun(.android, apprentice, file)
            try await desk.withOutage(after: 1 << 20, lasting: .seconds(1)) { try await run.run() }
            try await apprentice.expectEvidence(file)
        }

        @Test("E08: TUSKit sends half megabytes, and finds its way after a cut", arguments: [[], [3], [1, 7]])
        func findsItsWay(_ cuts: [Int]) async throws {
            let file = Bytes.noise(6_000_001, seed: 9)
            let apprentice = try await Desk().apprentice()
            let run = WireRun(.phone, apprentice, file, cuts: Set(cuts))
            try await run.run()
            // For a cut: itself, one or two conflicts while its last bytes are being stored, and the shorter end.
            #expect(run.patches <= 12 + 4 * cuts.count, "\(run.patches) PATCHes")
            try await apprentice.expectEvidence(file)
        }
    }
}

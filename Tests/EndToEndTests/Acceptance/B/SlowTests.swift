import Testing

extension EndToEnd.Acceptance {
    /// Peers that hold a connection and bring next to nothing.
    @Suite(.service(ShortLimits.rate)) struct SlowTests {
        /// Long enough for a rule of two seconds on a busy machine, and far from ten minutes.
        private static let patience = Duration.seconds(40)

        @Test("B15, T19: a body that drips is ended, and what it brought is kept") func endsABodyThatDrips()
            async throws
        {
            let upload = try await Desk().apprentice().create(100_000)
            let connection = try await upload.begin(Array("0123".utf8), of: 100_000)
            let begun = ContinuousClock.now
            var sent = 4
            while ContinuousClock.now - begun < Self.patience {
                guard await connection.sendWhileTaken([0x2E], patience: .seconds(1)) == 1 else { break }
                sent += 1
                if await connection.saysAnything(within: .milliseconds(200)) { break }
            }
            #expect(ContinuousClock.now - begun < Self.patience, "it may drip for ever")
            if let answer = try? await connection.answer(within: .seconds(2)) {
                #expect(answer.status == 408, "\(answer)")
            }
            #expect(await connection.ends(within: .seconds(5)))
            let offset = try #require(try await upload.head().offset)
            // The last one or two may have met a closed door.
            #expect((4...sent).contains(offset) && offset >= sent - 5, "\(offset) of \(sent)")
            let file = Array("0123".utf8) + [UInt8](repeating: 0x2E, count: 99_996)
            try await upload.completes(file, from: offset)
        }

        @Test("B15: a body that is slow and steady is let be, however long it takes") func letsASteadyBodyBe()
            async throws
        {
            let file = Bytes.noise(ShortLimits.bytesInWindow * 20)
            let upload = try await Desk().apprentice().create(file.count)
            let connection = try await upload.begin([], of: file.count)
            var sent = 0
            // Four times the window, at twice the rate that is asked for.
            for _ in 0..<(4 * ShortLimits.windowSeconds * 5) {
                let count = 2 * ShortLimits.bytesInWindow / ShortLimits.windowSeconds / 5 + 1
                try connection.send(Array(file[sent..<sent + count]))
                sent += count
                try await Task.sleep(for: .milliseconds(200))
            }
            try connection.send(Array(file[sent...]))
            #expect(try await connection.answer().status == 204)
            try await upload.owner.expectEvidence(file)
        }

        @Test("T19: a head that drips is ended, and nobody waits for it") func endsAHeadThatDrips() async throws {
            let desk = try Desk()
            let slow = try (0..<20).map { _ in try desk.connect() }
            for connection in slow { try connection.send("GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ") }
            let took = try await fastest {
                let answer = try await desk.send(RawRequest("GET", "/health"))
                #expect(answer.status == 200)
            }
            #expect(took < .milliseconds(500), "others waited for \(took)")
            let first = slow[0]
            let begun = ContinuousClock.now
            while ContinuousClock.now - begun < Self.patience {
                guard await first.sendWhileTaken([0x2E], patience: .seconds(1)) == 1 else { break }
                if await first.saysAnything(within: .milliseconds(500)) { break }
            }
            #expect(ContinuousClock.now - begun < Self.patience, "it may drip for ever")
            #expect(await first.ends(within: .seconds(5)))
        }
    }
}

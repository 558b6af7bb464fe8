import Testing

extension EndToEnd.Acceptance {
    @Suite struct ConcatenationCrashTests {
        @Test("A99: a service that dies while it joins leaves the whole file or none") func isAllOrNothing()
            async throws
        {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(8 << 20)
            let parts = try await apprentice.partials(of: file, [4 << 20, 4 << 20])
            var delays: [Duration] = [.zero]
            delays += [1, 2, 4, 8, 16, 32, 64].map { .milliseconds($0) }
            for delay in delays {
                let connection = try desk.connect()
                try connection.send(apprentice.signed(apprentice.final(of: parts)).bytes)
                try await Task.sleep(for: delay)
                try desk.site.killService()
                try await desk.site.startService(settings: ServiceTrait.common)
                for piece in try await apprentice.evidence() {
                    let stored = try await apprentice.bytes(of: piece.id.text)
                    #expect(stored == file, "killed after \(delay)")
                }
                for part in parts { try await part.expect(offset: 4 << 20) }
            }
            _ = try await apprentice.create(apprentice.final(of: parts))
            try await apprentice.expectEvidence(file)
        }
    }
}

import Testing

extension EndToEnd.Acceptance {
    @Suite struct JavaClientTests {
        @Test(
            "E07: OpenJDK's client is told to go on without waiting",
            .enabled("there is no Java that runs a source file") { await JavaClient.isThere() },
            arguments: [3 << 20, 3_500_001]
        )
        func isToldToGoOn(_ size: Int) async throws {
            let apprentice = try await Desk().apprentice()
            let file = Bytes.noise(size, seed: 10)
            let waits = try await JavaClient.send(file, payload: 1 << 20, as: apprentice)
            #expect(waits.count == 4)
            // Unanswered it waits for five seconds, each time. Half a second is the limit; a busy machine may hold one up.
            #expect(waits.sorted()[waits.count / 2] < 500, "\(waits)")
            #expect(waits.allSatisfy { $0 < 2_000 }, "\(waits)")
            try await apprentice.expectEvidence(file)
        }
    }
}

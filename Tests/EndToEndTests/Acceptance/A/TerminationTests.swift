import Testing

extension EndToEnd.Acceptance {
    /// termination: DELETE.
    @Suite struct TerminationTests {
        @Test("A70: what was deleted is gone, with its bytes") func isGone() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let upload = try await apprentice.create(10)
                _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
                let answer = try await upload.delete()
                #expect(answer.status == 204 && answer["tus-resumable"] == "1.0.0", "\(answer)")
                for gone in [
                    try await upload.head(), try await upload.append([1], at: 5), try await upload.append([1], at: 0),
                    try await upload.delete(),
                ] { #expect(gone.status == 404 && gone.offset == nil, "\(gone)") }
            }
            try await apprentice.expectEvidence()
        }

        @Test("A71: an unknown upload cannot be deleted") func knowsNoOther() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try Upload(of: apprentice, location: Desk.uploads + "/0123456789AB")
            #expect(try await upload.delete().status == 404)
        }

        @Test("A72: deleting ends a PATCH that runs, at once") func endsARunningPatch() async throws {
            let apprentice = try await Desk().apprentice()
            var waits: [Duration] = []
            for _ in 0..<3 {
                let upload = try await apprentice.create(1_000_000)
                let running = try await upload.begin(Bytes.noise(400_000), of: 1_000_000)
                let begun = ContinuousClock.now
                #expect(try await upload.delete().status == 204)
                waits.append(ContinuousClock.now - begun)
                // The rest is of no use to anybody, and its sender hears so or is cut off.
                _ = await running.sendWhileTaken(Bytes.noise(600_000))
                #expect(await running.ends())
                #expect(try await upload.head().status == 404)
            }
            // The shortest: a busy machine makes some of them slow.
            #expect(waits.min() ?? .seconds(60) < .seconds(1), "\(waits)")
            try await apprentice.expectEvidence()
        }

        @Test("A73: evidence cannot be deleted through its upload") func keepsEvidence() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten, at: 0)
            #expect(try await upload.delete().status == 403)
            try await upload.completes(Bytes.ten, from: 10)
        }
    }
}

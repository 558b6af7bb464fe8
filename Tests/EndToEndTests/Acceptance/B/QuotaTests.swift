import Testing

extension EndToEnd.Acceptance {
    /// What one person may reserve.
    @Suite struct QuotaTests {
        @Test("B16, T05, T20: a thousand creations without data are refused after some, and harm nobody")
        func boundsHowManyAreOpen() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let live = try await apprentice.create(10)
            _ = try await live.append(Bytes.ten.prefix(5), at: 0)
            let connection = try desk.connect()
            var created: [Upload] = []
            var refusals = 0
            for _ in 0..<1_000 {
                try connection.send(apprentice.signed(apprentice.creation("1000")).bytes)
                let answer = try await connection.answer()
                if answer.status == 201 {
                    created.append(try Upload(of: apprentice, location: #require(answer["location"])))
                } else {
                    #expect([413, 429].contains(answer.status), "\(answer)")
                    refusals += 1
                }
            }
            #expect(refusals > 800, "\(created.count) were created")
            // On creation only: what is open goes on, and others begin.
            #expect(try await live.append(Bytes.ten[5..<7], at: 5).status == 204)
            let other = try await desk.apprentice().create(10)
            _ = try await other.append(Bytes.ten, at: 0)
            try await other.owner.expectEvidence(Bytes.ten)
            // What is given back can be had again.
            #expect(try await created[0].delete().status == 204)
            let again = try await apprentice.create(10)
            for upload in created.dropFirst() + [again] { _ = try await upload.delete() }
            try await live.completes(Bytes.ten, from: 7)
        }

        @Test("T05: bytes are reserved, and given back at the end") func boundsBytes() async throws {
            try await Site.with(settings: [ShortLimits.bytesOfAPerson: "1000"]) { site in
                let apprentice = try await Desk(site).apprentice()
                let large = try await apprentice.create(900)
                try await apprentice.expect([413, 429], to: apprentice.creation("200"))
                let small = try await apprentice.create(100)
                #expect(try await large.delete().status == 204)
                _ = try await small.append([UInt8](repeating: 7, count: 100), at: 0)
                _ = try await apprentice.create(1_000)
            }
        }

        @Test("T05: a body's people share what the body may reserve") func boundsABody() async throws {
            try await Site.with(settings: [ShortLimits.uploadsOfABody: "2"]) { site in
                let desk = try Desk(site)
                let (first, second) = (try await desk.apprentice(), try await desk.apprentice())
                let upload = try await first.create(10)
                _ = try await second.create(10)
                for apprentice in [first, second] {
                    try await apprentice.expect([413, 429, 507], to: apprentice.creation("10"))
                }
                #expect(try await upload.delete().status == 204)
                _ = try await second.create(10)
            }
        }
    }
}

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
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await ServiceTrait.restarting(desk.site, [ShortLimits.bytesOfAPerson: "1000"]) {
                let large = try await apprentice.create(900)
                let refused = try await apprentice.send(apprentice.creation("200"))
                #expect([413, 429].contains(refused.status), "\(refused)")
                let small = try await apprentice.create(100)
                #expect(try await large.delete().status == 204)
                _ = try await small.append([UInt8](repeating: 7, count: 100), at: 0)
                let whole = try await apprentice.create(1_000)
                #expect(try await whole.delete().status == 204)
            }
        }

        @Test("T05: a body's people share what the body may reserve") func boundsABody() async throws {
            let desk = try Desk()
            let (first, second) = (try await desk.apprentice(), try await desk.apprentice())
            let before = try desk.staged().count
            try await ServiceTrait.restarting(desk.site, [ShortLimits.uploadsOfABody: "\(before + 2)"]) {
                let uploads = [try await first.create(10), try await second.create(10)]
                for apprentice in [first, second] {
                    let refused = try await apprentice.send(apprentice.creation("10"))
                    #expect([413, 429, 507].contains(refused.status), "\(refused)")
                }
                for upload in uploads { #expect(try await upload.delete().status == 204) }
            }
        }
    }
}

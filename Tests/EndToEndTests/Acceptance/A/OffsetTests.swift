import Testing

extension EndToEnd.Acceptance {
    /// HEAD.
    @Suite struct OffsetTests {
        @Test("A30: HEAD tells how much is there, without a body and without a cache") func tellsTheOffset()
            async throws
        {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            _ = try await upload.append(Bytes.ten.prefix(4), at: 0)
            // Two on one connection: a body would be read as the second answer.
            let connection = try apprentice.desk.connect()
            for _ in 0..<2 {
                try connection.send(apprentice.signed(upload.question).bytes)
                let answer = try await connection.answer(toHead: true)
                #expect([200, 204].contains(answer.status))
                #expect(answer.offset == 4 && answer["upload-length"] == "10", "\(answer)")
                #expect(answer.list("cache-control").contains("no-store"), "\(answer)")
            }
            let silence = await connection.saysAnything(within: .milliseconds(100))
            #expect(!silence, "something follows the answer to HEAD")
        }

        @Test("A31: HEAD of what is not there has no offset", arguments: ["0123456789AB", "7QK2M9ZT4H1C", "x"])
        func knowsNothingOfAnother(_ id: String) async throws {
            let apprentice = try await Desk().apprentice()
            let answer = try await apprentice.send(
                RawRequest("HEAD", "\(Desk.uploads)/\(id)", ["Tus-Resumable": "1.0.0"])
            )
            #expect(answer.status == 404, "\(answer)")
            #expect(answer.offset == nil)
        }
    }
}

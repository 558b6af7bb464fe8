import Testing

extension EndToEnd.Acceptance {
    /// Requests that two readers could understand in two ways, or that are too large to be read.
    @Suite struct HostileFramingTests {
        /// Sends this as it is, and wants a refusal after which the connection is of no more use.
        private func expectRefusal(
            _ text: String,
            _ statuses: Set<Int> = [400],
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let connection = try Desk().connect()
            // A second request hides behind the first: whoever reads the first one in another way answers that, too.
            _ = await connection.sendWhileTaken(Array(text.utf8))
            let answer = try await connection.answer()
            #expect(statuses.contains(answer.status), "\(answer)", sourceLocation: sourceLocation)
            let second = try? await connection.answer(within: .seconds(5))
            #expect(second == nil, "a second request was answered: \(String(describing: second))")
            let ended = await connection.ends(within: .seconds(5))
            #expect(ended, "the connection stays open", sourceLocation: sourceLocation)
        }

        private func patch(_ apprentice: Apprentice, _ upload: Upload, _ lines: String, _ rest: String) -> String {
            """
            PATCH \(upload.path) HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer \(apprentice.token)\r
            Tus-Resumable: 1.0.0\r
            Upload-Offset: 0\r
            Content-Type: application/offset+octet-stream\r
            \(lines)\r
            \r
            \(rest)
            """
        }

        @Test(
            "B12, T25: a body with two sizes is refused, and the connection closed",
            arguments: [
                "Content-Length: 10\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 10",
                "Content-Length: 10\r\nContent-Length: 5", "Content-Length: 5\r\nContent-Length: 5",
                "Content-Length: 5, 5",
                "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity", "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked",
                "Content-Length: +5", "Content-Length: -5", "Content-Length: 0x5", "Content-Length: 5 5",
                "Content-Length: 99999999999999999999", "Content-Length:", "Transfer-Encoding : chunked",
                "Content-Length : 5", " Content-Length: 5", "Transfer-Encoding:\u{0b}chunked",
                "X-Folded: a\r\n b\r\nContent-Length: 5",
            ]
        )
        func refusesTwoSizes(_ lines: String) async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            let hidden = "HEAD \(upload.path) HTTP/1.1\r\nHost: localhost\r\n\r\n"
            try await expectRefusal(
                patch(apprentice, upload, lines, "5\r\nhello\r\n0\r\n\r\n" + hidden),
                [400, 411, 413, 415, 501]
            )
            try await upload.expect(offset: 0)
        }

        @Test("T25: lines end with both characters") func wantsWholeLineEnds() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            let request = patch(apprentice, upload, "Content-Length: 5", "hello")
            let connection = try apprentice.desk.connect()
            try connection.send(request.replacing("\r\n", with: "\n"))
            let answer = try await connection.answer()
            // RFC 9112, 2.2 lets a server take a single LF; what it must not do is read the lines in two ways.
            #expect([204, 400].contains(answer.status), "\(answer)")
            try await expectRefusal(patch(apprentice, upload, "X-Lone: a\rContent-Length: 3", "hello"))
            try await expectRefusal(patch(apprentice, upload, "X-Nul: a\u{0}b\r\nContent-Length: 3", "hel"))
        }

        @Test(
            "T26: chunks of no size are refused",
            arguments: [
                "-5\r\nhello\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\nhello", "10000000000000005\r\nhello\r\n0\r\n\r\n",
                "0x5\r\nhello\r\n0\r\n\r\n", "\r\nhello\r\n0\r\n\r\n", "5hello\r\n0\r\n\r\n",
                "5\r\nhelloX\r\n0\r\n\r\n",
                "g\r\nhello\r\n0\r\n\r\n", "5;" + String(repeating: "x", count: 1 << 20) + "\r\nhello\r\n0\r\n\r\n",
                "+5\r\nhello\r\n0\r\n\r\n", " 5\r\nhello\r\n0\r\n\r\n",
            ]
        )
        func refusesChunksOfNoSize(_ chunks: String) async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(100)
            let connection = try apprentice.desk.connect()
            _ = await connection.sendWhileTaken(
                Array(patch(apprentice, upload, "Transfer-Encoding: chunked", chunks).utf8)
            )
            connection.finishSending()
            let answer = try? await connection.answer()
            #expect(answer.map { [400, 413, 431].contains($0.status) } ?? true, "\(String(describing: answer))")
            #expect(await connection.ends())
            // Bytes before the fault are bytes that came.
            let offset = try #require(try await upload.head().offset)
            #expect(offset <= 5)
        }

        @Test("B14, T27: a head that is too large is refused", arguments: [17 << 10, 70 << 10, 1 << 20])
        func refusesALargeHeader(_ size: Int) async throws {
            let apprentice = try await Desk().apprentice()
            let request = apprentice.signed(apprentice.creation("10"))
                .with("X-Large", String(repeating: "x", count: size))
            try await apprentice.desk.expectNothingCreated {
                try await expectRefusal(String(decoding: request.bytes, as: UTF8.self), [400, 431])
            }
        }

        @Test("B14, T27: so is one of many headers", arguments: [500, 10_000]) func refusesManyHeaders(_ count: Int)
            async throws
        {
            let apprentice = try await Desk().apprentice()
            var request = apprentice.signed(apprentice.creation("10"))
            for number in 0..<count { request = request.adding("X-\(number)", "x") }
            try await apprentice.desk.expectNothingCreated {
                try await expectRefusal(String(decoding: request.bytes, as: UTF8.self), [400, 431])
            }
        }

        @Test("B14: and a line that never ends") func refusesALongLine() async throws {
            let long = "GET /v1/" + String(repeating: "x", count: 200_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
            try await expectRefusal(long, [400, 414, 431])
        }
    }
}

import Testing

extension EndToEnd.Acceptance {
    /// creation-with-upload, and clients that hold a body back until they are told to go on.
    @Suite struct CreationWithUploadTests {
        @Test("A20: the first bytes can come with the creation") func takesTheFirstBytes() async throws {
            let apprentice = try await Desk().apprentice()
            let answer = try await apprentice.send(apprentice.creation("10", body: Array(Bytes.ten.prefix(5))))
            #expect(answer.status == 201 && answer.offset == 5, "\(answer)")
            let upload = try Upload(of: apprentice, location: #require(answer["location"]))
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A21: the whole file can come with the creation") func takesTheWholeFile() async throws {
            let apprentice = try await Desk().apprentice()
            let answer = try await apprentice.send(apprentice.creation("10", body: Bytes.ten))
            #expect(answer.status == 201 && answer.offset == 10, "\(answer)")
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A21: also in chunks") func takesChunks() async throws {
            let apprentice = try await Desk().apprentice()
            var request = apprentice.creation("10", body: Bytes.ten)
            request.framing = .chunked([1, 2, 3])
            let answer = try await apprentice.send(request)
            #expect(answer.status == 201 && answer.offset == 10, "\(answer)")
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A22: more bytes than the length are refused") func refusesMoreThanTheLength() async throws {
            let apprentice = try await Desk().apprentice()
            for framing in [RawRequest.Framing.length, .chunked([2])] {
                var request = apprentice.creation("3", body: Array("hello".utf8))
                request.framing = framing
                let answer = try await apprentice.send(request)
                #expect([400, 413].contains(answer.status), "\(answer)")
            }
            try await apprentice.expectEvidence()
        }

        @Test("A22: bytes of another type are refused") func refusesAnotherType() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let request = apprentice.creation("10", body: Bytes.ten)
                try await apprentice.expect([415], to: request.with("Content-Type", "video/mp4"))
                try await apprentice.expect([415], to: request.without("Content-Type"))
            }
        }

        @Test("A23: a client that waits is told to go on, at once") func tellsToGoOn() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            var offset = 0
            let connection = try apprentice.desk.connect()
            let took = try await fastest {
                var request = apprentice.signed(upload.appending([], at: offset)).with("Expect", "100-continue")
                request.framing = .declared(2)
                try connection.send(request.head)
                #expect(try await connection.answer().status == 100)
                try connection.send(Array(Bytes.ten[offset..<offset + 2]))
                offset += 2
                let answer = try await connection.answer()
                #expect(answer.status == 204 && answer.offset == offset, "\(answer)")
            }
            #expect(took < .milliseconds(200), "it took \(took)")
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A24: a client that waits with a wrong offset is not told to go on") func refusesBeforeTheBody()
            async throws
        {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            for chunked in [false, true] {
                let connection = try apprentice.desk.connect()
                var request = apprentice.signed(upload.appending([], at: 7)).with("Expect", "100-continue")
                request.framing = chunked ? .chunked([]) : .declared(3)
                try connection.send(request.head)
                let answer = try await connection.answer()
                #expect(answer.status == 409 && answer.offset == 0, "\(answer)")
            }
            try await upload.completes(Bytes.ten, from: 0)
        }

        @Test("A24: nor is a creation that is refused, and one that is not waits for its answer")
        func refusesACreationBeforeItsBody() async throws {
            let apprentice = try await Desk().apprentice()
            for (length, statuses) in [("3", [400, 413]), ("10", [100])] {
                let connection = try apprentice.desk.connect()
                var request = apprentice.signed(apprentice.creation(length, body: Bytes.ten))
                    .with("Expect", "100-continue")
                request.body = []
                request.framing = .declared(10)
                try connection.send(request.head)
                let first = try await connection.answer()
                #expect(statuses.contains(first.status), "\(first)")
                guard first.status == 100 else { continue }
                try connection.send(Bytes.ten)
                #expect(try await connection.answer().status == 201)
            }
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A24: another expectation is not met") func refusesAnotherExpectation() async throws {
            let upload = try await Desk().apprentice().create(10)
            // RFC 9110, 10.1.1: 417, or the expectation is ignored.
            let answer = try await upload.send(upload.appending(Bytes.ten, at: 0).with("Expect", "200-maybe"))
            #expect([204, 400, 417].contains(answer.status), "\(answer)")
        }
    }
}

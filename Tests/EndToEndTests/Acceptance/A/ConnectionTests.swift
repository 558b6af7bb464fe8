import Testing

extension EndToEnd.Acceptance {
    /// Requests as they lie on a connection.
    @Suite struct ConnectionTests {
        @Test("A52, T21: POST stands for the method that it names") func takesTheMethodFromTheOverride() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            var patch = upload.appending(Bytes.ten, at: 0).with("X-HTTP-Method-Override", "PATCH")
            patch.method = "POST"
            #expect(try await upload.send(patch).status == 204)
            try await apprentice.expectEvidence(Bytes.ten)

            let other = try await apprentice.create(10)
            let delete = RawRequest(
                "POST",
                other.path,
                ["Tus-Resumable": "1.0.0", "X-HTTP-Method-Override": "DELETE"]
            )
            #expect(try await other.send(delete).status == 204)
            #expect(try await other.head().status == 404)
        }

        @Test("T21: whose upload it is does not depend on how the method is said") func isNoWayRound() async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            let stranger = try await desk.apprentice()
            for method in ["PATCH", "DELETE", "HEAD"] {
                var request = upload.appending(method == "PATCH" ? Bytes.ten : [], at: 0)
                    .with("X-HTTP-Method-Override", method)
                request.method = "POST"
                #expect(try await stranger.send(request).status == 404, "\(method)")
            }
            for method in ["BREW", "", "GET", "CONNECT", "PATCH, DELETE", "patch"] {
                var request = upload.appending(Bytes.ten, at: 0).with("X-HTTP-Method-Override", method)
                request.method = "POST"
                #expect(try await upload.send(request).isRefusal, "\(method)")
            }
            let twice = RawRequest("POST", upload.path, ["Tus-Resumable": "1.0.0"])
                .adding("X-HTTP-Method-Override", "DELETE").adding("X-HTTP-Method-Override", "HEAD")
            #expect(try await upload.send(twice).status == 400)
            try await upload.completes(Bytes.ten, from: 0)
        }

        @Test("A53: names of headers have any case, and a connection many requests") func takesAnyCase() async throws {
            let upload = try await Desk().apprentice().create(10)
            let connection = try upload.desk.connect()
            for (index, range) in [0..<3, 3..<7, 7..<10].enumerated() {
                var request = upload.owner.signed(upload.appending(Array(Bytes.ten[range]), at: range.lowerBound))
                for place in request.fields.indices {
                    let name = request.fields[place].name
                    request.fields[place].name = [name, name.uppercased(), name.lowercased()][index]
                }
                try connection.send(request.bytes)
                let answer = try await connection.answer()
                #expect(answer.status == 204 && answer.offset == range.upperBound, "\(answer)")
            }
            try await upload.owner.expectEvidence(Bytes.ten)
        }

        @Test("A53: a hundred small requests on one connection") func takesManyRequests() async throws {
            let file = Bytes.noise(100)
            let upload = try await Desk().apprentice().create(file.count)
            let connection = try upload.desk.connect()
            for offset in file.indices {
                try connection.send(upload.owner.signed(upload.appending([file[offset]], at: offset)).bytes)
                #expect(try await connection.answer().offset == offset + 1)
            }
            try await upload.owner.expectEvidence(file)
        }

        @Test("A54: two requests can come in one segment") func takesTwoAtOnce() async throws {
            let upload = try await Desk().apprentice().create(10)
            let connection = try upload.desk.connect()
            let requests = [0..<5, 5..<10].map { range in
                upload.owner.signed(upload.appending(Array(Bytes.ten[range]), at: range.lowerBound)).bytes
            }
            try connection.send(requests[0] + requests[1])
            for offset in [5, 10] {
                let answer = try await connection.answer()
                #expect(answer.status == 204 && answer.offset == offset, "\(answer)")
            }
            try await upload.owner.expectEvidence(Bytes.ten)
        }

        @Test("A54: a request may arrive a byte at a time") func takesSingleBytes() async throws {
            let upload = try await Desk().apprentice().create(10)
            let connection = try upload.desk.connect()
            for byte in upload.owner.signed(upload.appending(Bytes.ten, at: 0)).bytes { try connection.send([byte]) }
            #expect(try await connection.answer().status == 204)
            try await upload.owner.expectEvidence(Bytes.ten)
        }

        @Test("A59: a large body that is refused is not taken in", arguments: [409, 404, 401, 415, 412])
        func doesNotTakeInWhatItRefuses(_ status: Int) async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(Desk.maximumUpload)
            let stranger = try await Desk().apprentice()
            var request = upload.appending([], at: status == 409 ? 7 : 0)
            request.framing = .declared(300_000_000)
            switch status {
            case 404: request = stranger.signed(request)
            case 401: request.path = Desk.uploads
            case 415: request = apprentice.signed(request).with("Content-Type", "text/plain")
            case 412: request = apprentice.signed(request).without("Tus-Resumable")
            default: request = apprentice.signed(request)
            }
            if status == 401 {
                request.method = "POST"
                request = request.with("Upload-Length", "300000000")
            }
            let connection = try apprentice.desk.connect(sendBuffer: 64 << 10)
            try connection.send(request.head)
            let body = Task { await connection.sendWhileTaken(count: 300_000_000) }
            let answer = try await connection.answer()
            #expect(answer.status == status, "\(answer)")
            let taken = await body.value
            #expect(taken <= 8_000_000, "\(taken) bytes were taken after \(status)")
            #expect(await connection.ends())
            try await upload.expect(offset: 0)
        }
    }
}

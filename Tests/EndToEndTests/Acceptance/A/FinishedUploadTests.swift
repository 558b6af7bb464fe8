import Testing

extension EndToEnd.Acceptance {
    /// What an upload answers once its file is there. The last answer may have been lost, and clients ask again.
    @Suite struct FinishedUploadTests {
        private func finished() async throws -> Upload {
            let upload = try await Desk().apprentice().create(10)
            #expect(try await upload.append(Bytes.ten, at: 0).status == 204)
            return upload
        }

        private func expectWhole(_ upload: Upload) async throws {
            let head = try await upload.head()
            #expect(head.status == 200 && head.offset == 10 && head["upload-length"] == "10", "\(head)")
            for chunked in [true, false] {
                var request = upload.appending([], at: 10)
                if chunked { request.framing = .chunked([]) }
                let answer = try await upload.send(request)
                #expect(answer.status == 204 && answer.offset == 10, "\(answer)")
            }
        }

        @Test("A51: a finished upload takes nothing more", arguments: [0, 5, 10])
        func takesNothingMore(_ offset: Int) async throws {
            let upload = try await finished()
            let answer = try await upload.append(Array("WRONG".utf8), at: offset)
            #expect(answer.isRefusal || answer.status == 204, "\(answer)")
            try await upload.completes(Bytes.ten, from: 10)
        }

        @Test("A56: an unfinished upload is not given out") func givesNothingUnfinished() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            for request in [
                RawRequest("GET", upload.path), RawRequest("GET", upload.path, ["Tus-Resumable": "1.0.0"]),
                RawRequest("POST", upload.path, ["Tus-Resumable": "1.0.0", "X-HTTP-Method-Override": "GET"]),
            ] {
                let answer = try await upload.send(request)
                #expect([403, 404, 405, 409].contains(answer.status), "\(answer)")
                #expect(!answer.text.contains("01234"))
            }
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A57, A58: a finished upload answers as one, also after it was examined and the service restarted")
        func goesOnAnswering() async throws {
            let upload = try await finished()
            try await expectWhole(upload)
            try await eventually("the evidence was examined") {
                try await upload.owner.evidence().first?.state.text == "received" ? nil : ()
            }
            try await expectWhole(upload)
            try await ServiceTrait.restarting(upload.desk.site, [:]) { try await expectWhole(upload) }
            try await upload.owner.expectEvidence(Bytes.ten)
        }
    }
}

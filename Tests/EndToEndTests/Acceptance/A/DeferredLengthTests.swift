import Testing

extension EndToEnd.Acceptance {
    /// creation-defer-length: a recording that still goes on.
    @Suite struct DeferredLengthTests {
        private func deferred(_ apprentice: Apprentice, _ value: String = "1") -> RawRequest {
            apprentice.creation(nil).with("Upload-Defer-Length", value)
        }

        @Test("A13: only 1 defers the length", arguments: ["2", "0", "", "true", "-1", "01", "1,1", "yes"])
        func onlyOneDefers(_ value: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                try await apprentice.expect([400], to: deferred(apprentice, value))
            }
        }

        @Test("A13: a length cannot be given and deferred") func refusesBoth() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                for value in ["1", "2"] {
                    let both = deferred(apprentice, value).with("Upload-Length", "10")
                    try await apprentice.expect([400], to: both)
                }
            }
        }

        @Test("A14: the length comes with a later PATCH and stays") func takesTheLengthLater() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(deferred(apprentice))
            let head = try await upload.head()
            #expect(head["upload-defer-length"] == "1" && head["upload-length"] == nil && head.offset == 0, "\(head)")
            #expect(try await upload.append(Array("abc".utf8), at: 0).offset == 3)
            #expect(try await upload.head()["upload-defer-length"] == "1")
            try await apprentice.expectEvidence()

            let tooShort = upload.appending([], at: 3).with("Upload-Length", "2")
            #expect(try await upload.send(tooShort).status == 400)
            let rest = upload.appending(Array("d".utf8), at: 3).with("Upload-Length", "5")
            #expect(try await upload.send(rest).status == 204)
            let told = try await upload.head()
            #expect(told["upload-length"] == "5" && told["upload-defer-length"] == nil && told.offset == 4, "\(told)")
            for other in ["6", "4"] {
                let change = upload.appending([], at: 4).with("Upload-Length", other)
                #expect([204, 400].contains(try await upload.send(change).status))
                #expect(try await upload.head()["upload-length"] == "5")
            }
            try await upload.completes(Array("abcde".utf8), from: 4)
        }

        @Test("A14: the last PATCH can bring the length and the end at once") func endsWithTheLength() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(deferred(apprentice))
            #expect(try await upload.append(Bytes.ten.prefix(7), at: 0).status == 204)
            // As a client does that learns the end only after it has sent the last bytes.
            #expect(try await upload.append(Bytes.ten.suffix(3), at: 7).status == 204)
            let end = upload.appending([], at: 10).with("Upload-Length", "10")
            #expect(try await upload.send(end).status == 204)
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A14: a deferred length has the limits of a declared one") func hasTheSameLimits() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(deferred(apprentice))
            for (length, statuses) in [
                ("\(Desk.maximumUpload + 1)", [413]), ("abc", [400]), ("-1", [400]), ("", [400]), ("0x9", [400]),
            ] {
                let answer = try await upload.send(upload.appending([], at: 0).with("Upload-Length", length))
                #expect(statuses.contains(answer.status), "\(length): \(answer)")
            }
            #expect(try await upload.head()["upload-defer-length"] == "1")
            let past = try await upload.send(upload.appending(Bytes.ten, at: 0).with("Upload-Length", "5"))
            #expect([400, 413].contains(past.status), "\(past)")
            let upToTheEnd = upload.appending(Bytes.ten, at: 0).with("Upload-Length", "10")
            #expect(try await upload.send(upToTheEnd).status == 204)
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A14: without a length no more is taken than a file may have") func isBounded() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(deferred(apprentice))
            var request = apprentice.signed(upload.appending([], at: 0))
            request.framing = .declared(Desk.maximumUpload + 1)
            let connection = try apprentice.desk.connect()
            try connection.send(request.head)
            #expect(try await connection.answer().status == 413)
            try await upload.expect(offset: 0)
            #expect(try await upload.delete().status == 204)
        }
    }
}

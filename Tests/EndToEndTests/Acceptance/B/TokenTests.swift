import Testing

extension EndToEnd.Acceptance {
    /// Whose upload it is, and what happens when a token ends.
    @Suite struct TokenTests {
        @Test("B17, T11: another person's upload is not there") func hidesFromOthers() async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let stranger = try await desk.apprentice()
            let unknown = try Upload(of: stranger, location: Desk.uploads + "/0123456789AB")
            for (theirs, nobodys) in [
                (upload.question, unknown.question),
                (upload.appending(Array("WRONG".utf8), at: 5), unknown.appending(Array("WRONG".utf8), at: 5)),
                (
                    RawRequest("DELETE", upload.path, ["Tus-Resumable": "1.0.0"]),
                    RawRequest("DELETE", unknown.path, ["Tus-Resumable": "1.0.0"])
                ),
            ] {
                let answer = try await stranger.send(theirs)
                let other = try await stranger.send(nobodys)
                #expect(answer.status == 404 && other.status == 404, "\(answer)")
                // Nothing in it tells that there is one.
                #expect(answer.fields.map(\.name) == other.fields.map(\.name))
                #expect(answer.body.count == other.body.count)
            }
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("T11: nor does the time tell that it is there") func takesTheSameTime() async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            let stranger = try await desk.apprentice()
            let unknown = try Upload(of: stranger, location: Desk.uploads + "/0123456789AB")
            let connection = try desk.connect()
            func time(_ request: RawRequest) async throws -> Duration {
                try await fastest(of: 40) {
                    try connection.send(stranger.signed(request).bytes)
                    _ = try await connection.answer(toHead: true)
                }
            }
            let theirs = try await time(upload.question)
            let nobodys = try await time(unknown.question)
            #expect(theirs < nobodys * 3 && nobodys < theirs * 3, "\(theirs) and \(nobodys)")
        }

        @Test("B18: an upload goes on though the token has expired, or was lost") func outlivesItsToken() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let upload = try await apprentice.create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            try await Tokens.expire(apprentice.tokenID, in: desk.site)
            for isSent in [true, false] {
                let question = isSent ? apprentice.signed(upload.question) : upload.question
                let head = try await desk.send(question)
                #expect(head.status == 200 && head.offset == 5, "\(head)")
            }
            let expired = try await apprentice.send(upload.appending(Array(Bytes.ten[5..<8]), at: 5))
            #expect([204, 423].contains(expired.status), "\(expired)")
            let lost = try await desk.send(upload.appending(Array(Bytes.ten[8...]), at: 8))
            #expect([204, 423].contains(lost.status), "\(lost)")
            // Nothing else is open with the token or the address.
            #expect(
                try await desk.asking("GET", "/v1/cases/\(apprentice.caseID)", token: apprentice.token).status == 401
            )
            #expect(try await apprentice.send(apprentice.creation("10")).status == 401)
            let renewed = try await desk.token(of: apprentice.person).text
            let same = Apprentice(
                desk: desk,
                person: apprentice.person,
                tokenID: "",
                token: renewed,
                caseID: apprentice.caseID
            )
            try await Upload(of: same, location: upload.location).completes(Bytes.ten, from: 10)
        }

        @Test("B18: the service's log has no address with which an upload could go on") func keepsAddressesToItself()
            async throws
        {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            _ = try await upload.append(Bytes.ten, at: 0)
            _ = try await desk.send(upload.question)
            let log = try desk.site.service.toldSoFar
            let secret = try #require(upload.path.split(whereSeparator: { "/?=.&".contains($0) }).last)
            #expect(!log.contains(secret), "the log has the address")
            #expect(!log.contains(upload.owner.token))
        }

        @Test("B18: an address that is nearly right opens nothing") func wantsTheWholeAddress() async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            let last = upload.path.last == "A" ? "B" : "A"
            for address in [
                String(upload.path.dropLast()), upload.path.dropLast() + last, upload.path + "A",
                String(upload.path.prefix { !"?.".contains($0) }).replacing(upload.path, with: "/v1/uploads/x"),
            ] {
                for method in ["HEAD", "PATCH", "DELETE"] {
                    var request = try Upload(of: upload.owner, location: address).appending([], at: 0)
                    request.method = method
                    if method != "PATCH" { request.framing = .none }
                    let answer = try await desk.send(request)
                    // A HEAD that is told 401 or 403 makes a client begin anew.
                    #expect((method == "HEAD" ? [404] : [401, 404]).contains(answer.status), "\(address): \(answer)")
                }
            }
            try await upload.completes(Bytes.ten, from: 0)
        }

        @Test("T22: a token that was revoked ends its uploads, and their bytes are kept") func endsWithRevocation()
            async throws
        {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let upload = try await apprentice.create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let revoked = try await desk.administer(
                "DELETE",
                "/v1/people/\(apprentice.person)/tokens/\(apprentice.tokenID)"
            )
            #expect(revoked.status == 204)
            for request in [upload.appending([0x58], at: 5), apprentice.signed(upload.appending([0x58], at: 5))] {
                #expect(try await desk.send(request).status == 401)
            }
            for question in [upload.question, apprentice.signed(upload.question)] {
                let head = try await desk.send(question)
                #expect([200, 204, 404, 423].contains(head.status), "\(head)")
            }
            let renewed = try await desk.token(of: apprentice.person)
            let same = Apprentice(
                desk: desk,
                person: apprentice.person,
                tokenID: renewed.id,
                token: renewed.text,
                caseID: apprentice.caseID
            )
            try await Upload(of: same, location: upload.location).completes(Bytes.ten, from: 5)
        }

        @Test("T22: a running PATCH does not outlive its revoked token by more than itself")
        func doesNotBeginAgain() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let upload = try await apprentice.create(10)
            let running = try await upload.begin(Array(Bytes.ten.prefix(5)), of: 10)
            _ = try await desk.administer(
                "DELETE",
                "/v1/people/\(apprentice.person)/tokens/\(apprentice.tokenID)"
            )
            try running.send(Array(Bytes.ten.suffix(5)))
            let answer = try? await running.answer()
            #expect(answer.map { [204, 401, 423].contains($0.status) } ?? true, "\(String(describing: answer))")
            #expect(try await apprentice.send(upload.appending([1], at: 10)).status == 401)
        }

        @Test(
            "B19, T01: without a token nothing is created",
            arguments: [nil, "", "Bearer", "Bearer ", "Bearer x", "Basic YTpi", "bearer assay_0"]
        )
        func createsNothing(_ authorization: String?) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                var request = apprentice.creation("10", body: Bytes.ten)
                if let authorization { request = request.with("Authorization", authorization) }
                let answer = try await desk.send(request)
                #expect(answer.status == 401, "\(answer)")
                #expect(answer["location"] == nil)
            }
        }

        @Test("B19: two Authorization headers are not read as one of them") func wantsOneToken() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let other = try await desk.apprentice()
            let request = apprentice.signed(apprentice.creation("10"))
                .adding("Authorization", "Bearer \(other.token)")
            #expect(try await desk.send(request).isRefusal)
        }

        @Test("T02: a case of somebody else takes no evidence of mine") func knowsNoCaseOfAnother() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let other = try await desk.apprentice()
            try await desk.expectNothingCreated {
                try await other.expect([404], to: apprentice.creation("10"))
            }
            #expect(try await desk.asking("GET", "/v1/cases/\(apprentice.caseID)", token: other.token).status == 404)
        }
    }
}

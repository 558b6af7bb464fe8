import Testing

extension EndToEnd.Acceptance {
    /// Tus-Resumable and what the service says that it can do.
    @Suite struct VersionTests {
        private static let anyVersion = RawRequest("OPTIONS", Desk.uploads)

        @Test("A01: OPTIONS tells what is offered, without a version and without a token")
        func tellsWhatIsOffered() async throws {
            let answer = try await Desk().send(Self.anyVersion)
            #expect([200, 204].contains(answer.status))
            #expect(answer.list("tus-version").contains("1.0.0"))
            #expect(answer["tus-max-size"] == "\(Desk.maximumUpload)")
            let offered = Set(answer.list("tus-extension"))
            #expect(
                offered.isSuperset(of: [
                    "creation", "creation-with-upload", "creation-defer-length", "checksum", "expiration",
                    "termination", "concatenation",
                ]),
                "\(offered)"
            )
        }

        @Test("A02: OPTIONS takes any version") func takesAnyVersion() async throws {
            let answer = try await Desk().send(Self.anyVersion.with("Tus-Resumable", "9.9.9"))
            #expect([200, 204].contains(answer.status))
            #expect(answer.list("tus-version").contains("1.0.0"))
        }

        @Test("A03: every answer carries the version") func everyAnswerCarriesTheVersion() async throws {
            let apprentice = try await Desk().apprentice()
            let created = try await apprentice.send(apprentice.creation("10"))
            let upload = try Upload(of: apprentice, location: #require(created["location"]))
            let unknown = RawRequest("HEAD", Desk.uploads + "/0123456789AB", ["Tus-Resumable": "1.0.0"])
            let answers = [
                (created, 201), (try await upload.head(), 200),
                (try await upload.append(Bytes.ten.prefix(5), at: 0), 204),
                (try await upload.append([1], at: 9), 409), (try await apprentice.send(unknown), 404),
            ]
            for (answer, status) in answers {
                #expect(answer.status == status, "\(answer)")
                #expect(answer["tus-resumable"] == "1.0.0", "\(answer)")
            }
        }

        @Test("A04: the checksums that the protocol wants are among those offered")
        func namesItsChecksums() async throws {
            let answer = try await Desk().send(Self.anyVersion)
            guard answer.list("tus-extension").contains("checksum") else { return }
            let offered = answer.list("tus-checksum-algorithm")
            #expect(offered.contains("sha1") && offered.contains("sha256"), "\(offered)")
        }

        @Test(
            "A05, T15: POST without a version, or with another, creates nothing",
            arguments: [nil, "0.2.2", "", "1.0"]
        )
        func createsNothingInAnotherVersion(_ version: String?) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                var request = apprentice.creation("100").without("Tus-Resumable")
                if let version { request = request.with("Tus-Resumable", version) }
                let answer = try await apprentice.send(request)
                #expect(answer.status == 412, "\(answer)")
                #expect(answer.list("tus-version").contains("1.0.0"), "\(answer)")
            }
        }

        @Test("A06, T15: PATCH in another version changes nothing", arguments: [nil, "0.2.2"])
        func appendsNothingInAnotherVersion(_ version: String?) async throws {
            let upload = try await Desk().apprentice().create(10)
            #expect(try await upload.append(Bytes.ten.prefix(3), at: 0).status == 204)
            var request = upload.appending(Array("wrong".utf8), at: 3).without("Tus-Resumable")
            if let version { request = request.with("Tus-Resumable", version) }
            let answer = try await upload.send(request)
            #expect(answer.status == 412)
            #expect(answer.list("tus-version").contains("1.0.0"), "\(answer)")
            try await upload.completes(Bytes.ten, from: 3)
        }
    }
}

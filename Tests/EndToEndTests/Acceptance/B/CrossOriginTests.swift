import Testing

extension EndToEnd.Acceptance {
    /// A page of somebody else asks.
    @Suite(.service(CrossOrigin.settings)) struct CrossOriginTests {
        private func preflight(_ origin: String, _ path: String, _ method: String) -> RawRequest {
            RawRequest(
                "OPTIONS",
                path,
                [
                    "Origin": origin, "Access-Control-Request-Method": method,
                    "Access-Control-Request-Headers": "authorization,tus-resumable,upload-offset",
                ]
            )
        }

        @Test("B01: a browser may ask first, without a token", arguments: ["POST", "PATCH", "HEAD", "DELETE"])
        func answersThePreflight(_ method: String) async throws {
            let desk = try Desk()
            let upload = try await desk.apprentice().create(10)
            for path in [Desk.uploads, upload.path] {
                let answer = try await desk.send(preflight(CrossOrigin.page, path, method))
                #expect([200, 204].contains(answer.status), "\(answer)")
                #expect(answer["access-control-allow-origin"] == CrossOrigin.page, "\(answer)")
                #expect(answer.list("vary").contains("origin"), "\(answer)")
                let methods = Set(answer.list("access-control-allow-methods"))
                #expect(methods.isSuperset(of: ["post", "patch", "head", "delete"]), "\(answer)")
                let headers = Set(answer.list("access-control-allow-headers"))
                #expect(
                    headers.isSuperset(of: [
                        "authorization", "upload-length", "upload-offset", "tus-resumable", "upload-metadata",
                        "upload-defer-length", "upload-concat", "upload-checksum", "content-type",
                        "x-http-method-override", "x-request-id",
                    ]),
                    "\(answer)"
                )
            }
        }

        @Test("B02: the page may read what a client needs, refusals included") func exposesHeaders() async throws {
            let apprentice = try await Desk().apprentice()
            let created = try await apprentice.send(apprentice.creation("10").with("Origin", CrossOrigin.page))
            let upload = try Upload(of: apprentice, location: #require(created["location"]))
            let answers = [
                created, try await upload.send(upload.question.with("Origin", CrossOrigin.page)),
                try await upload.send(upload.appending([1], at: 5).with("Origin", CrossOrigin.page)),
                try await apprentice.desk.send(upload.appending([1], at: 0).with("Origin", CrossOrigin.page)),
            ]
            for answer in answers {
                #expect(answer["access-control-allow-origin"] == CrossOrigin.page, "\(answer)")
                let exposed = Set(answer.list("access-control-expose-headers"))
                #expect(
                    exposed.isSuperset(of: [
                        "upload-offset", "location", "upload-length", "upload-metadata", "upload-expires",
                        "tus-resumable", "tus-max-size", "tus-extension",
                    ]),
                    "\(answer)"
                )
            }
        }

        @Test(
            "B03: a page of anybody else may not",
            arguments: [
                "https://evil.example", "null", "https://portfolio.example.evil.example", "http://portfolio.example",
                "https://portfolio.example:444", "https://PORTFOLIO.example/", "", "*",
            ]
        )
        func tellsOthersNothing(_ origin: String) async throws {
            let apprentice = try await Desk().apprentice()
            for request in [
                preflight(origin, Desk.uploads, "PATCH"),
                apprentice.signed(apprentice.creation("10").with("Origin", origin)),
            ] {
                let answer = try await apprentice.desk.send(request)
                #expect(!answer.fields.contains { $0.name.hasPrefix("access-control-") }, "\(answer)")
            }
        }
    }
}

import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// Requests to the rest of the service, as a tester sends them first.
    @Suite struct HostileRequestTests {
        @Test("T24: an idempotency key stands for one request") func keysStandForOneRequest() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            func open(_ unit: String) async throws -> RawAnswer {
                let json = #"{"scheme": "rpl-general", "units": ["\#(unit)"]}"#
                let request = RawRequest(
                    "POST",
                    "/v1/cases",
                    ["Content-Type": "application/json", "Idempotency-Key": "key-of-\(apprentice.caseID)"],
                    body: Array(json.utf8)
                )
                return try await apprentice.send(request)
            }
            let first = try await open("FOOD-KNIFE-01")
            let again = try await open("FOOD-KNIFE-01")
            #expect(first.status == 201 && again.status == 201)
            #expect(try first.json.caseID.text == again.json.caseID.text)
            #expect([409, 422].contains(try await open("WELD-JOINT-01").status))
        }

        @Test(
            "T28: methods that nobody needs are refused",
            arguments: [
                "TRACE", "CONNECT", "FOO", "get", "PROPFIND", "G\u{e9}T", String(repeating: "A", count: 5_000),
            ],
            ["/v1/uploads", "/v1/cases", "/", "*", "evil.example:443"]
        )
        func refusesMethods(_ method: String, _ target: String) async throws {
            let desk = try Desk()
            let connection = try desk.connect()
            _ = await connection.sendWhileTaken(
                Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nX-Secret: reflected\r\n\r\n".utf8)
            )
            let answer = try await connection.answer()
            #expect([400, 404, 405, 414, 431, 501].contains(answer.status), "\(answer)")
            #expect(!answer.text.contains("reflected"))
        }

        @Test(
            "T29: a request names one host",
            arguments: ["", "Host: a\r\nHost: b\r\n", "Host: a b\r\n", "Host: a/b\r\n"]
        )
        func wantsOneHost(_ host: String) async throws {
            let connection = try Desk().connect()
            try connection.send("GET /health HTTP/1.1\r\n\(host)\r\n")
            let answer = try await connection.answer()
            #expect([400, 421].contains(answer.status), "\(answer)")
        }

        @Test("T29: an address with a host is read as its path, or refused") func readsAnAbsoluteForm() async throws {
            let apprentice = try await Desk().apprentice()
            for host in ["evil.example", "localhost"] {
                var request = apprentice.signed(apprentice.creation("10"))
                request.path = "http://evil.example" + request.path
                let answer = try await apprentice.desk.send(request.with("Host", host))
                #expect([201, 400, 404, 421].contains(answer.status), "\(answer)")
                #expect(!"\(answer)".contains("evil"), "\(answer)")
            }
        }

        @Test(
            "T30: nobody but a proxy of ours may say who asks, and how",
            arguments: [
                "X-Forwarded-For: 203.0.113.9", "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.example",
                "Forwarded: for=203.0.113.9;host=evil.example;proto=https", "X-Forwarded-Prefix: /evil",
                "X-Real-IP: 203.0.113.9", "X-Original-URL: /v1/people", "X-Rewrite-URL: /v1/people",
            ]
        )
        func ignoresForwarding(_ line: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let answer = try await apprentice.send(apprentice.creation("10").with(parts[0], parts[1]))
            #expect(answer.status == 201, "\(answer)")
            let location = try #require(answer["location"])
            let own = ["/v1/uploads/", try desk.site.server + "/v1/uploads/"]
            #expect(own.contains { location.hasPrefix($0) }, "\(location)")
            #expect(answer["strict-transport-security"] == nil)
            let log = try desk.site.service.toldSoFar
            #expect(!log.contains("203.0.113.9") && !log.contains("evil"))
        }

        @Test(
            "T31: JSON that is deep, double or no JSON is refused at once",
            arguments: [
                String(repeating: "[", count: 10_000), String(repeating: #"{"a":"#, count: 10_000) + "1",
                String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
                #"{"scheme": "rpl-general", "scheme": "x", "units": ["FOOD-KNIFE-01"]}"#,
                #"{"scheme": "rpl-general", "units": 1e400}"#, #"{"scheme": "\ud800", "units": ["FOOD-KNIFE-01"]}"#,
                #"{"scheme": "rpl-general", "units": ["FOOD-KNIFE-01"], "role": "administrator"}"#, "null", "[]", "",
                "\u{feff}{}", "{\"scheme\": \"rpl-general\u{0}\", \"units\": []}", #"{"units": NaN}"#,
                #"{'scheme': 'rpl-general'}"#, #"{"scheme": "rpl-general", "units": ["FOOD-KNIFE-01"],}"#,
            ]
        )
        func refusesHostileJSON(_ json: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let took = try await fastest {
                let answer = try await desk.asking("POST", "/v1/cases", json, token: apprentice.token)
                #expect([400, 413, 422].contains(answer.status), "\(json.prefix(40)): \(answer)")
            }
            // Fifty milliseconds are asked of the product; a debug build on a busy machine gets some more.
            #expect(took < .milliseconds(250), "\(json.prefix(40)) took \(took)")
            let cases = try await desk.asking("GET", "/v1/cases", token: apprentice.token)
            #expect(try cases.json.cases.list.count == 1, "\(cases)")
        }

        @Test("T31: a hundred megabytes of JSON are not taken in", arguments: [false, true])
        func refusesMuchJSON(_ chunked: Bool) async throws {
            let apprentice = try await Desk().apprentice()
            var request = apprentice.signed(RawRequest("POST", "/v1/cases", ["Content-Type": "application/json"]))
            request.framing = chunked ? .none : .declared(100_000_000)
            if chunked { request = request.with("Transfer-Encoding", "chunked") }
            let connection = try apprentice.desk.connect(sendBuffer: 64 << 10)
            try connection.send(request.head)
            if chunked { try connection.send("5f5e100\r\n") }
            let body = Task { await connection.sendWhileTaken(count: 100_000_000) }
            #expect(try await connection.answer().status == 413)
            let taken = await body.value
            #expect(taken < 16_000_000, "\(taken) bytes were taken")
        }

        @Test(
            "T32: a compressed body is refused, not unpacked",
            arguments: ["gzip", "deflate", "br", "zstd", "x-gzip"]
        )
        func unpacksNothing(_ coding: String) async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            let bomb: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3]
            let json = RawRequest(
                "POST",
                "/v1/cases",
                ["Content-Type": "application/json", "Content-Encoding": coding],
                body: bomb
            )
            #expect([400, 415].contains(try await apprentice.send(json).status))
            let patch = upload.appending(bomb, at: 0).with("Content-Encoding", coding)
            let answer = try await upload.send(patch)
            // Kept as they are would be the other honest way.
            #expect([204, 415].contains(answer.status), "\(answer)")
            try await upload.completes(bomb, from: answer.status == 204 ? 10 : 0)
        }

        @Test("T33: ranges that make no sense are refused, or the whole is given") func boundsRanges() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            _ = try await upload.append(Bytes.ten, at: 0)
            let evidence = try #require(try await apprentice.evidence().first).id.text
            let media = RawRequest("GET", "/v1/cases/\(apprentice.caseID)/evidence/\(evidence)/media")
            for range in [
                "bytes=" + String(repeating: "0-,", count: 1_000) + "0-", "bytes=9-1", "bytes=10-", "bytes=99999-",
                "bytes=99999999999999999999-", "bytes=-0", "bytes=", "bytes=-", "bytes=a-b", "lines=0-1",
                "bytes=0-0,-1",
                "bytes=--1", "bytes=0x0-1", "bytes=-99999999999999999999", "",
            ] {
                let answer = try await apprentice.send(media.with("Range", range))
                switch answer.status {
                case 200: #expect(answer.body == Bytes.ten, "\(range.prefix(40))")
                case 206: #expect(answer.body.count <= 10 && answer["content-range"] != nil, "\(range.prefix(40))")
                default: #expect([400, 416].contains(answer.status), "\(range.prefix(40)): \(answer)")
                }
            }
            let part = try await apprentice.send(media.with("Range", "bytes=2-4"))
            #expect(part.status == 206 && part.body == Array("234".utf8), "\(part)")
        }

        @Test("T34: a body that is too long is refused before it is sent") func refusesBeforeTheBody() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(10)
            var long = upload.appending([], at: 0).with("Expect", "100-continue")
            long.framing = .declared(1_000_000_000)
            var larger = apprentice.creation("\(Desk.maximumUpload + 1)").with("Expect", "100-continue")
                .with("Content-Type", Upload.contentType)
            larger.framing = .declared(Desk.maximumUpload + 1)
            for request in [long, larger] {
                let connection = try apprentice.desk.connect()
                try connection.send(apprentice.signed(request).head)
                let answer = try await connection.answer()
                #expect(answer.status == 413, "\(answer)")
                #expect(await connection.ends())
            }
            try await upload.completes(Bytes.ten, from: 0)
        }
    }
}

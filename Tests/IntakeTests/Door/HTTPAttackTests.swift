import Foundation
import HTTPTypes
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Requests that are built to be misunderstood, on raw sockets. Each is answered with a problem, and the service goes on.
@Suite struct HTTPAttackTests {
    /// Sends this and returns the answer; the connection has to end after it.
    private func answer(to text: String, _ service: RunningService, toHead: Bool = false) async throws -> RawResponse {
        let connection = try service.connect()
        await connection.send(text)
        let response = try await connection.response(toHead: toHead)
        #expect(await connection.isEnded(), "\(text.prefix(40))")
        await connection.close()
        return response
    }

    private func expect(
        _ cases: [(text: String, statuses: [Int])],
        door: DoorSettings = DoorSettings()
    ) async throws {
        try await RunningService.with(door: door) { service in
            for (text, statuses) in cases {
                let response = try await answer(to: text, service)
                #expect(
                    statuses.contains(response.status),
                    "\(response.status) to \(text.prefix(120).debugDescription)"
                )
                #expect(response["connection"] == "close", "\(text.prefix(120).debugDescription)")
                guard !response.body.isEmpty else { continue }
                #expect(try response.problem.status == response.status)
            }
            #expect(try await service.get("/health").status == 200)
        }
    }

    private static func get(_ headers: String, path: String = "/health") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n"
    }

    private static func post(_ headers: String, _ body: String) -> String {
        "POST /v1/probe HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n\(body)"
    }

    @Test("T25, B12: refuses a body whose end two readers would see differently") func ambiguousLengths() async throws {
        try await expect([
            (Self.post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Content-Length: 5\r\nContent-Length: 5\r\n", "12345"), [400]),
            (Self.post("Content-Length: 5\r\nContent-Length: 6\r\n", "12345"), [400]),
            (Self.post("Content-Length: 5, 5\r\n", "12345"), [400]),
            (Self.post("Content-Length: +5\r\n", "12345"), [400]),
            (Self.post("Content-Length: -5\r\n", ""), [400]), (Self.post("Content-Length: 0x5\r\n", "12345"), [400]),
            (Self.post("Content-Length: 5 5\r\n", "12345"), [400]), (Self.post("Content-Length:\r\n", ""), [400]),
            (Self.post("Content-Length: 99999999999999999999\r\n", ""), [400]),
            (Self.post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), [400]),
            (Self.post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), [400]),
            (Self.get("X-Folded: a\r\n b\r\n"), [400]), (Self.get("X-A: 1\nX-B: 2\r\n"), [400]),
            ("GET /health HTTP/1.1\nHost: localhost\n\n", [400]), (Self.get("X-A: a\u{0}b\r\n"), [400]),
            (Self.get("X A: b\r\n"), [400]), (Self.get(": b\r\n"), [400]), (Self.get("X-(A): b\r\n"), [400]),
        ])
    }

    @Test("T26: refuses chunks that are none") func chunks() async throws {
        let chunked = "Transfer-Encoding: chunked\r\n"
        try await expect([
            (Self.post(chunked, "FFFFFFFFFFFFFFFFF\r\nx"), [400]), (Self.post(chunked, "-1\r\nx"), [400]),
            (Self.post(chunked, "0x5\r\n12345\r\n0\r\n\r\n"), [400]),
            (Self.post(chunked, "5 \r\n12345\r\n0\r\n\r\n"), [400]),
            (Self.post(chunked, "5\n12345\r\n0\r\n\r\n"), [400]),
            (Self.post(chunked, "5\r\n1234567\r\n0\r\n\r\n"), [400]),
            (Self.post(chunked, "\r\n"), [400]),
        ])
    }

    @Test("T26: ends a chunk's extension that does not end") func chunkExtension() async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            await connection.send(Self.post("Transfer-Encoding: chunked\r\n", "5;x="))
            let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 10)
            async let sent: Int = {
                var total = 0
                for _ in 0..<16 { total += await connection.send(piece) }
                return total
            }()
            let response = try await connection.response()
            #expect(response.status == 400)
            #expect(try response.problem.code == "malformed-request")
            #expect(await connection.isEnded())
            _ = await sent
        }
    }

    @Test("T27, B14: refuses heads that are too large") func largeHeads() async throws {
        let sixteen = String(repeating: "x", count: 16_000)
        try await expect([
            (Self.get("X-Large: \(sixteen)\r\n"), [431]),
            (Self.get((0..<500).map { "X-\($0): 1\r\n" }.joined()), [431]),
            (Self.get((0..<9).map { "X-\($0): \(sixteen.prefix(8_000))\r\n" }.joined()), [431]),
            (Self.get("", path: "/" + sixteen), [431, 414]),
            (Self.get("X-Large: \(String(repeating: "x", count: 100_000))\r\n"), [431]),
        ])
    }

    @Test("T28: knows its methods and no others") func methods() async throws {
        try await expect([
            ("TRACE /health HTTP/1.1\r\nHost: localhost\r\n\r\n", [405]),
            ("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", [405]),
            ("FOO /health HTTP/1.1\r\nHost: localhost\r\n\r\n", [501]),
            ("PROPFIND / HTTP/1.1\r\nHost: localhost\r\n\r\n", [501]),
            ("get /health HTTP/1.1\r\nHost: localhost\r\n\r\n", [501]),
            ("GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n", [400]), ("GET /health\r\n\r\n", [400]),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 501]),
        ])
    }

    @Test("T29: wants one host that is one") func hosts() async throws {
        try await expect([
            ("GET /health HTTP/1.1\r\n\r\n", [400]),
            ("GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
            ("GET /health HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", [400]),
            ("GET /health HTTP/1.1\r\nHost: a/b\r\n\r\n", [400]), ("GET /health HTTP/1.1\r\nHost:\r\n\r\n", [400]),
            ("GET /health HTTP/1.1\r\nHost: a b\r\n\r\n", [400]), ("GET /health HTTP/1.1\r\nHost: u@a\r\n\r\n", [400]),
            ("GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
            ("GET ftp://localhost/health HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
            ("GET health HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
        ])
    }

    @Test("T29, B11: has no use for the host that a client names") func foreignHost() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var creation = service.creation("5", for: id)
            creation.headers += [
                ("X-Forwarded-Host", "evil.example"), ("Forwarded", "host=evil.example;proto=https"),
                ("Authorization", "Bearer \(service.candidate.token)"), ("Content-Length", "0"),
            ]
            let fields = creation.headers.map { "\($0): \($1)\r\n" }.joined()
            let connection = try service.connect()
            await connection.send("POST /v1/uploads HTTP/1.1\r\nHost: evil.example\r\n\(fields)\r\n")
            let response = try await connection.response()
            #expect(response.status == 201)
            #expect(response["location"]?.hasPrefix("/v1/uploads/") == true)
            #expect(!response.headers.contains { $0.value.contains("evil.example") })
            await connection.close()
        }
        let door = DoorSettings(publicAddress: PublicAddress("https://assay.example"))
        try await RunningService.with(door: door) { service in
            for (host, status) in [
                ("evil.example", 421), ("assay.example", 200), ("assay.example:443", 200), ("localhost:1", 200),
            ] {
                let connection = try service.connect()
                await connection.send("GET /health HTTP/1.1\r\nHost: \(host)\r\n\r\n")
                let response = try await connection.response()
                #expect(response.status == status, "\(host)")
                if status == 421 { #expect(try response.problem.code == "misdirected-request") }
                await connection.close()
            }
        }
    }

    @Test func takesTheWholeAddressWhereItNamesTheHost() async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            await connection.send("GET http://localhost:1/health HTTP/1.1\r\nHost: LOCALHOST:1\r\n\r\n")
            #expect(try await connection.response().status == 200)
            await connection.close()
        }
    }

    @Test("T31: refuses JSON that is built to exhaust or to be misread") func json() async throws {
        try await RunningService.with { service in
            let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
            let half = #"{"name":"\ud800","roles":["candidate"]}"#
            for json in [
                deep, #"{"name":"N","name":"M","roles":["candidate"]}"#,
                #"{"name":"N","n\u0061me":"M","roles":["candidate"]}"#, #"{"name":1e400,"roles":["candidate"]}"#, half,
                #"{"name":"\udc00\ud800","roles":["candidate"]}"#, #"{"name":"N","roles":["candidate" , ]}"#,
                #"{"name":"N","roles":["candidate"],}"#,
            ] {
                let response = try await service.send("POST", "/v1/people", json: json, as: service.administrator)
                #expect(response.status == 400, "\(json.prefix(60))")
                #expect(try response.problem.code == "malformed-request", "\(json.prefix(60))")
            }
            var request = RawRequest(
                method: "POST",
                path: "/v1/people",
                headers: [("Content-Type", "application/json")]
            )
            request.body = Array(#"{"name":""#.utf8) + [0xC3, 0x28] + Array(#"","roles":["candidate"]}"#.utf8)
            #expect(try await service.send(request, as: service.administrator).status == 400)
            // What is announced as too large is not waited for.
            let connection = try service.connect()
            await connection.send(
                Self.get(
                    "Authorization: Bearer \(service.administrator.token)\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100000000\r\n"
                ).replacing("GET /health", with: "POST /v1/people")
            )
            #expect(try await connection.response().status == 413)
            #expect(await connection.isEnded())
        }
    }

    @Test("T32: does not decompress") func compressed() async throws {
        try await expect([
            (Self.post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "12345"), [415]),
            (Self.post("Content-Encoding: br\r\nContent-Length: 5\r\n", "12345"), [415]),
            (Self.post("Content-Encoding: identity, gzip\r\nContent-Length: 5\r\n", "12345"), [415]),
        ])
    }

    @Test("T33: answers ranges within bounds") func ranges() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let bytes = RunningService.bytes(1_000, seed: 3)
            let evidence = try await service.deliver(bytes, of: id)
            let path = ServiceRoute.fetchMedia.path(id.text, evidence.text)
            let many = "bytes=" + Array(repeating: "0-", count: 1_000).joined(separator: ",")
            for (range, statuses) in [
                (many, [200, 416]), ("bytes=9-1", [200, 416]), ("bytes=1000-", [416]),
                ("bytes=99999999999999999999-", [416]),
                ("bytes=-0", [416]), ("bytes=--1", [200, 416]), ("lines=0-1", [200]), ("bytes=0-,5-", [200, 416]),
            ] {
                let response = try await service.get(path, as: service.candidate, [("Range", range)])
                #expect(statuses.contains(response.status), "\(response.status) to \(range.prefix(40))")
                if response.status == 200 { #expect(response.body == bytes) }
            }
        }
    }

    @Test("T34: says at once that a body is too large, and does not ask for it") func expectations() async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            let authorization = "Authorization: Bearer \(service.administrator.token)\r\n"
            let head =
                "POST /v1/people HTTP/1.1\r\nHost: localhost\r\n\(authorization)Content-Type: application/json\r\n"
            await connection.send(head + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n")
            #expect(try await connection.response().status == 413)
            #expect(await connection.isEnded())
            // One that fits is asked for.
            let second = try service.connect()
            await second.send(head + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n")
            #expect(try await second.response().status == 100)
            await second.send("{}")
            #expect(try await second.response().status == 400)
            await second.close()
        }
        try await expect([(Self.get("Expect: 200-ok\r\n"), [417])])
    }

    /// What is wrong does not overtake the answers to what was right before it.
    @Test func answersInOrder() async throws {
        try await RunningService.with { service in
            let connection = try service.connect()
            await connection.send(
                Self.get("") + Self.get("") + "TRACE /health HTTP/1.1\r\nHost: a\r\n\r\n" + Self.get("")
            )
            #expect(try await connection.response().status == 200)
            #expect(try await connection.response().status == 200)
            #expect(try await connection.response().status == 405)
            #expect(await connection.isEnded())
        }
    }

    @Test func answersNoBodyToHead() async throws {
        try await RunningService.with { service in
            let response = try await answer(
                to: "HEAD /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                service,
                toHead: true
            )
            #expect(response.status == 400)
        }
    }
}

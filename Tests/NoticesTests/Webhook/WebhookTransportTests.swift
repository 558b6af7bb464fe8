import Foundation
import Notices
import Recognition
import Testing

@Suite(.enabled("python3", Python.isAvailable)) struct WebhookTransportTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    private static func deliver(
        _ notice: OutgoingNotice,
        to address: String,
        seconds: Int = 20,
        at now: Instant = Instant(milliseconds: 1_800_000_000_999)
    ) async throws -> NoticeFault? {
        let secret = try #require(WebhookSecret(secret))
        let address = try WebhookAddress(address)
        let configuration = try #require(
            WebhookTransport.Configuration(address: address, secrets: [secret], seconds: seconds)
        )
        let transport = WebhookTransport(configuration) { now }
        let fault: NoticeFault?
        do throws(NoticeFault) {
            try await transport.deliver(notice)
            fault = nil
        } catch {
            fault = error
        }
        await transport.close()
        return fault
    }

    @Test func postsWhatTheReceiverCanCheck() async throws {
        try await Receiver.with { receiver in
            #expect(try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/200") == nil)
            let request = try #require(try receiver.requests().first)
            #expect(request.headers["content-type"] == "application/json")
            #expect(request.headers["webhook-id"] == "N0T1CE000001")
            #expect(request.headers["webhook-timestamp"] == "1800000000")
            let check = """
                import base64, hmac, sys
                key = base64.b64decode("\(Self.secret)"[6:])
                body = bytes.fromhex("\(request.body.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())")
                print(base64.b64encode(hmac.digest(key, b"N0T1CE000001.1800000000." + body, "sha256")).decode())
                """
            let lines = try #require(await Python.lines(check))
            #expect(request.headers["webhook-signature"] == "v1," + lines.joined())
        }
    }

    @Test func theBodyIsAsItsSchemaSays() async throws {
        try await Receiver.with { receiver in
            let address = "http://127.0.0.1:\(receiver.port)/200"
            #expect(try await Self.deliver(Example.notice(), to: address) == nil)
            #expect(try await Self.deliver(Example.notice(address: nil), to: address) == nil)
            let bodies = try receiver.requests().map(\.body)
            #expect(
                bodies.first == """
                    {"data":{"body":"north","case":"0123456789AB","kind":"certificate-revoked","language":"es","notice":"N0T1CE000001",\
                    "recipient":{"address":"rosa@example.org","person":"PERS0N000001"},"subject":"Hay una decisión (caso 0123456789AB)",\
                    "text":"Hola, Rosa Díaz:\\n\\nNorte Certifica decidió su caso.\\n"},"timestamp":"2026-11-22T10:30:00.250Z",\
                    "type":"notice.certificate_revoked"}
                    """
            )
            guard await Python.lines("import jsonschema; print('yes')") == ["yes"] else { return }
            let answer = await Python.judge(
                "schema",
                [Self.schema.path],
                input: Array(bodies.joined(separator: "\n").utf8)
            )
            #expect(answer == ["2 looked at"])
        }
    }

    private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/notice-webhook.schema.json")

    @Test func theSchemaHasEveryKindOfNotice() throws {
        let text = try String(contentsOf: Self.schema, encoding: .utf8)
        let schema = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let data = (schema["properties"] as? [String: Any])?["data"] as? [String: Any]
        let kind = (data?["properties"] as? [String: Any])?["kind"] as? [String: Any]
        #expect(kind?["enum"] as? [String] == NoticeKind.allCases.map(\.rawValue))
    }

    @Test(arguments: [200, 201, 202, 204, 299]) func isDelivered(status: Int) async throws {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/\(status)")
            #expect(fault == nil)
        }
    }

    @Test(arguments: [400, 404, 410, 408, 409, 425, 429, 500, 502]) func tellsWhatTheServerAnswered(status: Int)
        async throws
    {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/\(status)")
            #expect(fault == .answered(status: status, retryAfter: nil))
        }
    }

    @Test func passesOnForHowLongToWait() async throws {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/503")
            #expect(fault == .answered(status: 503, retryAfter: 120))
        }
    }

    @Test func followsNoRedirect() async throws {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/302")
            #expect(fault == .answered(status: 302, retryAfter: nil))
            #expect(try receiver.requests().map(\.path) == ["/302"])
        }
    }

    @Test func aServerThatDoesNotAnswerIsLeft() async throws {
        try await Receiver.with { receiver in
            let clock = ContinuousClock()
            let start = clock.now
            let fault = try await Self.deliver(
                Example.notice(),
                to: "http://127.0.0.1:\(receiver.port)/slow",
                seconds: 1
            )
            #expect(fault == .network(.timedOut))
            #expect(start.duration(to: clock.now) < .seconds(15))
        }
    }

    @Test func aConnectionThatBreaksIsTriedAgain() async throws {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(receiver.port)/close")
            #expect(fault == .network(.closed))
        }
    }

    @Test func aPortWhereNobodyListensSaysSoAtOnce() async throws {
        var port = 0
        try await Receiver.with { port = $0.port }
        // The server is gone.
        try await Task.sleep(for: .milliseconds(500))
        let clock = ContinuousClock()
        let start = clock.now
        let fault = try await Self.deliver(Example.notice(), to: "http://127.0.0.1:\(port)/200")
        #expect(fault == .network(.noConnection))
        #expect(start.duration(to: clock.now) < .seconds(10))
    }

    @Test func aServerThatSpeaksNoTLSIsNotTrusted() async throws {
        try await Receiver.with { receiver in
            let fault = try await Self.deliver(
                Example.notice(),
                to: "https://127.0.0.1:\(receiver.port)/200",
                seconds: 10
            )
            #expect(fault == .network(.notTrusted))
            #expect(try receiver.requests().isEmpty)
        }
    }

    @Test func whoStopsIsNotKeptWaiting() async throws {
        try await Receiver.with { receiver in
            let notice = try Example.notice()
            let delivery = Task { try await Self.deliver(notice, to: "http://127.0.0.1:\(receiver.port)/slow") }
            while try receiver.requests().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
            delivery.cancel()
            #expect(try await delivery.value == .interrupted)
        }
    }

    @Test func twoAttemptsDifferInTheirTimeAlone() async throws {
        try await Receiver.with { receiver in
            let address = "http://127.0.0.1:\(receiver.port)/200"
            for time in [1_800_000_000_000, 1_800_000_060_000] as [Int64] {
                let now = Instant(milliseconds: time)
                #expect(try await Self.deliver(Example.notice(), to: address, at: now) == nil)
            }
            let requests = try receiver.requests()
            #expect(Set(requests.map(\.body)).count == 1)
            #expect(Set(requests.map { $0.headers["webhook-id"] }).count == 1)
            #expect(Set(requests.map { $0.headers["webhook-signature"] }).count == 2)
        }
    }
}

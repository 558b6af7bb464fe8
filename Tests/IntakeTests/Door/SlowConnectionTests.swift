import ServiceAPI
import Testing

@testable import Intake

/// Connections that are held open with a byte now and then. The limits are shortened, and the tests wait long enough for a
/// machine that has much else to do.
@Suite struct SlowConnectionTests {
    private static let door = DoorSettings(rate: MinimumRate(bytes: 64, seconds: 2), headSeconds: 2)

    @Test("B15, T19: ends an upload that drips, and keeps what came") func drippingBody() async throws {
        try await RunningService.with(door: Self.door) { service in
            let path = try await service.create(1_000, for: try await service.admittedCase())
            let connection = try service.connect()
            var request = service.patch(path, 0, [], [("Content-Length", "1000")])
            request.declaresLength = false
            request.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
            await connection.send(request.head)
            async let sent: Int = {
                for byte in 0..<60 {
                    if await connection.send([UInt8(byte)]) == 0 { return byte }
                    try? await Task.sleep(for: .milliseconds(300))
                }
                return 60
            }()
            let response = try await connection.response()
            #expect(response.status == 408)
            #expect(try response.problem.code == "request-timeout")
            #expect(await connection.isEnded())
            let taken = await sent
            #expect(taken < 60)
            let offset = try await service.offset(path)
            #expect(offset > 3 && offset < 60)
        }
    }

    @Test func letsAnUploadLastThatMoves() async throws {
        try await RunningService.with(door: Self.door) { service in
            let id = try await service.admittedCase()
            let bytes = RunningService.bytes(2_000, seed: 5)
            let path = try await service.create(bytes.count, for: id)
            let connection = try service.connect()
            var request = service.patch(path, 0, [], [("Content-Length", "2000")])
            request.declaresLength = false
            request.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
            await connection.send(request.head)
            // Five times the span, and twice the rate.
            for start in stride(from: 0, to: bytes.count, by: 80) {
                await connection.send(Array(bytes[start..<start + 80]))
                try await Task.sleep(for: .milliseconds(400))
            }
            #expect(try await connection.response().status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test("T19: ends a head that drips") func drippingHead() async throws {
        try await RunningService.with(door: Self.door) { service in
            let connection = try service.connect()
            async let sent: Void = {
                for byte in "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + String(repeating: "x", count: 100) {
                    if await connection.send(String(byte)) == 0 { return }
                    try? await Task.sleep(for: .milliseconds(300))
                }
            }()
            #expect(try await connection.response().status == 408)
            #expect(await connection.isEnded())
            await sent
        }
    }

    @Test func harmsNobodyElse() async throws {
        try await RunningService.with(door: Self.door) { service in
            let slow = try (0..<50).map { _ in try service.connect() }
            for connection in slow { await connection.send("GET /health HTTP/1.1\r\nX") }
            let begun = ContinuousClock.now
            #expect(try await service.get("/health").status == 200)
            #expect(ContinuousClock.now - begun < .seconds(2))
            for connection in slow { #expect(await connection.isEnded()) }
        }
    }
}

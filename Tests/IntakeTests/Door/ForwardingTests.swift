import ServiceAPI
import Testing

@testable import Intake

/// What a proxy says is believed from the proxy alone.
@Suite struct ForwardingTests {
    private let forwarded = [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "assay.example")]

    private func scheme(door: DoorSettings) async throws -> (scheme: String, transportSecurity: String?) {
        var found: (String, String?)?
        try await RunningService.with(door: door) { service in
            let request = RawRequest(method: "POST", path: "/v1/probe", headers: forwarded, body: [1, 2, 3])
            let response = try await service.send(request)
            let view = try response.decoded(as: ProbeView.self)
            #expect(view.size == 3)
            found = (view.scheme, response["strict-transport-security"])
        }
        return try #require(found)
    }

    @Test("T30: ignores forwarded headers of a peer that is no proxy") func ignoresStrangers() async throws {
        for proxies in [[], ["10.0.0.0/8"]] {
            let ranges = try proxies.map { try #require(AddressRange($0)) }
            let (scheme, transportSecurity) = try await scheme(door: DoorSettings(proxies: ranges))
            #expect(scheme == "http")
            #expect(transportSecurity == nil)
        }
    }

    @Test func believesTheProxy() async throws {
        let ranges = [try #require(AddressRange("127.0.0.1"))]
        let (scheme, transportSecurity) = try await scheme(door: DoorSettings(proxies: ranges))
        #expect(scheme == "https")
        #expect(transportSecurity?.hasPrefix("max-age=") == true)
    }

    @Test func holdsTheForwardedHostAgainstTheAddress() async throws {
        let door = DoorSettings(
            publicAddress: PublicAddress("https://other.example"),
            proxies: [try #require(AddressRange("127.0.0.1"))]
        )
        try await RunningService.with(door: door) { service in
            let foreign = try await service.get("/health", as: nil, forwarded)
            let own = try await service.get("/health")
            #expect((foreign.status, own.status) == (421, 200))
        }
    }

    @Test func tellsHowABodyArrived() async throws {
        try await RunningService.with { service in
            var measured: Int64 = 0
            // A busy machine may look at the first half late; then the second is sent later still.
            for pause in [700, 3_000, 12_000] where measured < 500 {
                let connection = try service.connect()
                await connection.send("POST /v1/probe HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab")
                try await Task.sleep(for: .milliseconds(pause))
                await connection.send("cd")
                measured = try await connection.response().decoded(as: ProbeView.self).milliseconds
                await connection.close()
            }
            #expect(measured >= 500)
            let large = RawRequest(method: "POST", path: "/v1/probe", body: [UInt8](repeating: 0, count: 20_000))
            #expect(try await service.send(large).status == 413)
        }
    }
}

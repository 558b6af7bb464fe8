import ServiceAPI
import Testing

@testable import Intake

@Suite struct CrossOriginTests {
    private static func door() throws -> DoorSettings {
        DoorSettings(origins: [
            try #require(WebOrigin("https://portfolio.example")), try #require(WebOrigin("http://localhost:5173")),
        ])
    }

    private static func preflight(_ origin: String, _ path: String = "/v1/uploads/0123456789AB") -> RawRequest {
        RawRequest(
            method: "OPTIONS",
            path: path,
            headers: [
                ("Origin", origin), ("Access-Control-Request-Method", "PATCH"),
                ("Access-Control-Request-Headers", "authorization,tus-resumable,upload-offset"),
            ]
        )
    }

    private static func list(_ response: RawResponse, _ name: String) -> Set<String> {
        Set((response[name] ?? "").lowercased().split(separator: ",").map { $0.filter { $0 != " " } })
    }

    @Test("B01: answers a preflight without a token") func preflights() async throws {
        try await RunningService.with(door: try Self.door()) { service in
            for path in ["/v1/uploads", "/v1/uploads/0123456789AB", "/v1/evidence", "/v1/cases"] {
                let response = try await service.send(Self.preflight("https://portfolio.example", path))
                #expect(response.status == 204)
                #expect(response["access-control-allow-origin"] == "https://portfolio.example")
                #expect(response["access-control-allow-credentials"] == nil)
                #expect(response["vary"]?.lowercased().contains("origin") == true)
                let methods = Self.list(response, "access-control-allow-methods")
                #expect(methods.isSuperset(of: ["post", "patch", "head", "delete"]))
                let headers = Self.list(response, "access-control-allow-headers")
                #expect(
                    headers.isSuperset(of: [
                        "authorization", "upload-length", "upload-offset", "tus-resumable", "upload-metadata",
                        "upload-defer-length", "upload-concat", "upload-checksum", "content-type",
                        "x-http-method-override", "x-request-id",
                    ])
                )
            }
        }
    }

    @Test("B02: lets the page read what it needs, of refusals too") func exposes() async throws {
        try await RunningService.with(door: try Self.door()) { service in
            let path = try await service.create(5, for: try await service.admittedCase())
            let origin = ("Origin", "http://localhost:5173")
            let head = RawRequest(method: "HEAD", path: path, headers: [RunningService.version, origin])
            let found = try await service.send(head, as: service.candidate)
            let refused = try await service.get("/v1/me", [origin])
            let missing = try await service.get("/nowhere", [origin])
            #expect((found.status, refused.status, missing.status) == (200, 401, 404))
            for response in [found, refused, missing] {
                #expect(response["access-control-allow-origin"] == "http://localhost:5173")
                #expect(
                    Self.list(response, "access-control-expose-headers").isSuperset(of: [
                        "upload-offset", "location", "upload-length", "upload-metadata", "upload-expires",
                        "tus-resumable", "tus-max-size", "tus-extension",
                    ])
                )
            }
        }
    }

    @Test("B03, T53: gives foreign origins nothing") func foreignOrigins() async throws {
        for door in [DoorSettings(), try Self.door()] {
            try await RunningService.with(door: door) { service in
                for origin in [
                    "null", "https://evil.example", "https://portfolio.example.evil.example",
                    "http://portfolio.example", "https://portfolio.example:8443", "HTTPS://PORTFOLIO.EXAMPLE", "*", "",
                ] {
                    let preflight = try await service.send(Self.preflight(origin, "/v1/uploads"))
                    let plain = try await service.get("/health", [("Origin", origin)])
                    for response in [preflight, plain] {
                        #expect(!response.headers.contains { $0.name.hasPrefix("access-control-") }, "\(origin)")
                    }
                    #expect(plain.status == 200)
                }
            }
        }
    }

    @Test func takesNoTwoOriginsForOne() async throws {
        try await RunningService.with(door: try Self.door()) { service in
            let response = try await service.get(
                "/health",
                [("Origin", "https://portfolio.example"), ("Origin", "https://evil.example")]
            )
            #expect(response["access-control-allow-origin"] == nil)
        }
    }
}

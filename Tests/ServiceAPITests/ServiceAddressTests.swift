import Testing

@testable import ServiceAPI

@Suite struct ServiceAddressTests {
    @Test(arguments: [
        ("https://Assay.Example.org/", "https://assay.example.org"), ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("HTTPS://x.org/assay/", "https://x.org/assay"), (" http://[::1]:80 ", "http://[::1]:80"),
    ])
    func addressesAreMadeAlike(text: String, canonical: String) {
        #expect(ServiceAddress(text)?.text == canonical)
    }

    @Test(arguments: [
        "", "assay.example.org", "ftp://x.org", "https://", "https://u:p@x.org", "https://x.org?a=b", "https://x.org#a",
        "http://x.org:99999", "http://x y",
    ])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(ServiceAddress(text) == nil)
    }

    @Test func queriesAreEscaped() throws {
        let address = try #require(ServiceAddress("https://x.org/base"))
        #expect(
            address.url("/v1/cases", query: [("after", "a&b=c d/é")])
                == "https://x.org/base/v1/cases?after=a%26b%3Dc%20d%2F%C3%A9"
        )
    }

    @Test(arguments: [
        ("http://127.0.0.1", true), ("http://localhost:1", true), ("http://[::1]", true), ("http://10.0.0.1", false),
    ])
    func loopbackIsKnown(text: String, isLoopback: Bool) throws {
        #expect(try #require(ServiceAddress(text)).isLoopback == isLoopback)
    }

    @Test(arguments: ServiceRoute.allCases)
    func everyRouteIsFilled(route: ServiceRoute) {
        let path = route.path(filling: ["A", "B", "C"])
        #expect(!path.contains("{") && !path.contains("//"))
    }
}

import HTTPTypes
import Testing

@testable import Intake

@Suite struct AddressTests {
    @Test(
        arguments: [
            ("assay.example", "assay.example", nil), ("Assay.Example:8443", "assay.example", 8_443),
            ("127.0.0.1:80", "127.0.0.1", 80), ("[::1]:8080", "[::1]", 8_080), ("[2001:DB8::1]", "[2001:db8::1]", nil),
            ("host:", "host", nil),
        ] as [(String, String, Int?)]
    )
    func readsHostAndPort(_ text: String, _ host: String, _ port: Int?) {
        let authority = Authority(text)
        #expect(authority?.host == host)
        #expect(authority?.port == port)
    }

    @Test(arguments: [
        "", ":80", "a b", "a/b", "user@host", "host:80:80", "host:-1", "host:99999", "host:8x", "[::1", "[zz]",
        "[::1]x",
        "évil.example", "a\u{0}b", String(repeating: "a", count: 301), "<script>",
    ])
    func refusesWhatIsNoHost(_ text: String) {
        #expect(Authority(text) == nil)
    }

    @Test func knowsWhatLiesInARange() throws {
        let cases: [(range: String, inside: [String], outside: [String])] = [
            ("127.0.0.1", ["127.0.0.1", "::ffff:127.0.0.1"], ["127.0.0.2", "::1"]),
            ("10.0.0.0/8", ["10.0.0.0", "10.255.1.2"], ["11.0.0.0", "9.255.255.255"]),
            ("192.168.4.0/22", ["192.168.7.255"], ["192.168.8.0", "192.168.3.255"]),
            ("0.0.0.0/0", ["1.2.3.4"], ["::1"]),
            ("fd00::/8", ["fd12::1", "fdff::"], ["fe00::1", "127.0.0.1"]),
            ("::1/128", ["::1"], ["::2"]),
        ]
        for (text, inside, outside) in cases {
            let range = try #require(AddressRange(text))
            for address in inside { #expect(range.contains(try #require(IPAddress(address))), "\(address) in \(text)") }
            for address in outside {
                #expect(!range.contains(try #require(IPAddress(address))), "\(address) not in \(text)")
            }
        }
    }

    @Test(arguments: [
        "", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "::1/129", "proxy.example", "10.0.0.0/8/8",
    ])
    func refusesWhatIsNoRange(_ text: String) {
        #expect(AddressRange(text) == nil)
    }

    @Test func writesOriginsAsBrowsersDo() {
        #expect(WebOrigin("HTTPS://Portfolio.Example/")?.text == "https://portfolio.example")
        #expect(WebOrigin("https://portfolio.example:443")?.text == "https://portfolio.example")
        #expect(WebOrigin("http://localhost:5173")?.text == "http://localhost:5173")
        for text in ["*", "null", "", "portfolio.example", "https://", "https://a/b", "file:///x", "https://*.example"]
        {
            #expect(WebOrigin(text) == nil, "\(text)")
        }
    }

    @Test func knowsWhoseRequestItIs() throws {
        let address = try #require(PublicAddress("https://Assay.example/"))
        #expect(address.text == "https://assay.example")
        for host in [
            "assay.example", "ASSAY.EXAMPLE:443", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "10.1.2.3",
        ] {
            #expect(address.isMeant(by: try #require(Authority(host))), "\(host)")
        }
        for host in ["evil.example", "assay.example:8443", "assay.example.evil.example", "xassay.example"] {
            #expect(!address.isMeant(by: try #require(Authority(host))), "\(host)")
        }
        for text in [
            "assay.example", "https://assay.example/path", "ftp://assay.example", "https://user@assay.example",
        ] {
            #expect(PublicAddress(text) == nil, "\(text)")
        }
    }

    private func origin(_ fields: [(String, String)], peer: String?, isEncrypted: Bool = false) throws -> RequestOrigin
    {
        var head = HTTPRequest(method: .get, scheme: "http", authority: "inner.example:8080", path: "/")
        for (name, value) in fields {
            head.headerFields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        return RequestOrigin(
            head,
            peer: peer.flatMap(IPAddress.init),
            isEncrypted: isEncrypted,
            proxies: [try #require(AddressRange("10.0.0.0/8"))]
        )
    }

    @Test(arguments: [
        [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "assay.example")],
        [("Forwarded", "for=192.0.2.1;proto=https;host=\"assay.example\"")],
        [("Forwarded", "for=unknown; proto=http;host=evil.example, for=10.1.1.1 ;Proto=HTTPS;Host=assay.example")],
        [("X-Forwarded-Proto", "http, https"), ("X-Forwarded-Host", "evil.example, assay.example")],
    ])
    func believesTheProxyThatWasNamedAndNobodyElse(_ fields: [(String, String)]) throws {
        let trusted = try origin(fields, peer: "10.1.2.3")
        #expect(trusted.isSecure && trusted.isByProxy)
        #expect(trusted.host == Authority("assay.example"))
        for peer in ["192.0.2.1", "::1", nil] {
            let untrusted = try origin(fields, peer: peer)
            #expect(!untrusted.isSecure && !untrusted.isByProxy)
            #expect(untrusted.host == Authority("inner.example:8080"))
        }
    }

    @Test func takesWhatTheConnectionShowsWhereTheProxySaysNothing() throws {
        #expect(try origin([], peer: "10.1.2.3", isEncrypted: true).isSecure)
        #expect(try !origin([], peer: "10.1.2.3").isSecure)
        #expect(try !origin([("X-Forwarded-Proto", "http")], peer: "10.1.2.3", isEncrypted: true).isSecure)
        #expect(try origin([("X-Forwarded-Host", "a b")], peer: "10.1.2.3").host == Authority("inner.example:8080"))
    }
}

import Notices
import Testing

@Suite struct WebhookAddressTests {
    @Test(arguments: [
        "https://gateway.example.org/notices?token=a", "https://10.0.0.7:8443/", "https://192.168.1.1/x",
        "http://127.0.0.1:8080/",
        "http://localhost:1/", "http://[::1]:9/", "http://127.1/", "https://[2001:db8::1]/",
        "HTTPS://Gateway.example.org/",
    ])
    func takes(text: String) throws {
        let address = try WebhookAddress(text)
        #expect(address.text == text)
    }

    @Test(arguments: [
        ("http://gateway.example.org/", WebhookAddress.Refusal.notEncrypted), ("http://10.0.0.7/", .notEncrypted),
        ("http://localhost.evil.example/", .notEncrypted), ("http://128.0.0.1/", .notEncrypted),
        ("https://user@gateway.example.org/", .withCredentials),
        ("https://user:pass@gateway.example.org/", .withCredentials),
        ("https://gateway.example.org/#x", .withFragment), ("https://169.254.169.254/latest", .forbiddenNetwork),
        ("http://169.254.169.254/", .forbiddenNetwork), ("https://2852039166/", .forbiddenNetwork),
        ("https://0xa9.0xfe.0xa9.0xfe/", .forbiddenNetwork),
        ("https://[fe80::1]/", .forbiddenNetwork), ("https://[::ffff:169.254.169.254]/", .forbiddenNetwork),
        ("https://0.0.0.0/", .forbiddenNetwork),
        ("https://[::]/", .forbiddenNetwork), ("https://224.0.0.1/", .forbiddenNetwork),
        ("https://255.255.255.255/", .forbiddenNetwork),
        ("https://[ff02::1]/", .forbiddenNetwork), ("ftp://gateway.example.org/", .notAnAddress),
        ("gateway.example.org", .notAnAddress),
        ("/notices", .notAnAddress), ("", .notAnAddress), ("https:///x", .notAnAddress),
        ("https://gateway.example.org/ x", .notAnAddress),
        ("https://gateway.example.org/\r\nX: y", .notAnAddress), ("https://gateway.example.org:0/", .notAnAddress),
        ("https://gateway.example.org:70000/", .notAnAddress), ("file:///etc/passwd", .notAnAddress),
        ("https://gäteway.example/", .notAnAddress),
    ])
    func refuses(text: String, refusal: WebhookAddress.Refusal) {
        #expect(throws: refusal) { try WebhookAddress(text) }
    }

    @Test func showsNoToken() throws {
        let address = try WebhookAddress("https://gateway.example.org/hooks/s3cret?token=s3cret")
        #expect("\(address) \(String(reflecting: address))".contains("gateway.example.org"))
        #expect(!"\(address) \(String(reflecting: address))".contains("s3cret"))
    }
}

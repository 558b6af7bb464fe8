import AssayTesting
import Foundation
import SystemPackage
import Testing

@testable import Notices

@Suite struct WebhookSignatureTests {
    private static let secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// The example that the reference libraries of Standard Webhooks test themselves with.
    @Test func signsAsStandardWebhooksDoes() throws {
        for text in [Self.secret, "whsec_" + Self.secret, " whsec_\(Self.secret)\n"] {
            let header = WebhookSignature.header(
                id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
                timestamp: 1_614_265_330,
                body: Array("{\"test\": 2432232314}".utf8),
                secrets: [try #require(WebhookSecret(text))]
            )
            #expect(header == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        }
    }

    @Test func signsWithEachSecretWhileOneIsChanged() throws {
        let secrets = try [Self.secret, Data(repeating: 7, count: 32).base64EncodedString()].map {
            try #require(WebhookSecret($0))
        }
        let both = WebhookSignature.header(id: "a", timestamp: 1, body: [], secrets: secrets)
        let each = secrets.map { WebhookSignature.header(id: "a", timestamp: 1, body: [], secrets: [$0]) }
        #expect(both == each.joined(separator: " "))
        #expect(Set(each).count == 2)
    }

    @Test(arguments: [23, 65, 0]) func refusesASecretOfAnotherLength(count: Int) {
        #expect(WebhookSecret(Data(repeating: 1, count: count).base64EncodedString()) == nil)
    }

    /// The last: bits that belong to no byte (RFC 4648, section 3.5).
    @Test(
        arguments: [
            "", "whsec_", "whsk_" + secret, secret + "=", secret.lowercased() + "!", "x" + secret, secret + "Ah==",
        ]
    )
    func refusesWhatIsNoSecret(text: String) {
        #expect(WebhookSecret(text) == nil)
    }

    @Test func showsItselfToNobody() throws {
        let secret = try #require(WebhookSecret(Self.secret))
        let shown = "\(secret) \(String(reflecting: secret)) \(Array(Mirror(reflecting: secret).children))"
        #expect(!shown.contains("Mf") && !shown.contains("key"))
    }

    @Test func isReadFromAFile() async throws {
        try await ScratchFolder.with { folder in
            let path = folder + "/secret"
            try Data("whsec_\(Self.secret)\n".utf8).write(to: URL(filePath: path))
            #expect(WebhookSecret.read(file: FilePath(path)) != nil)
            #expect(WebhookSecret.read(file: FilePath(folder + "/none")) == nil)
            #expect(WebhookSecret.read(file: FilePath(folder)) == nil)
            try Data(repeating: 65, count: 100_000).write(to: URL(filePath: path))
            #expect(WebhookSecret.read(file: FilePath(path)) == nil)
        }
    }
}

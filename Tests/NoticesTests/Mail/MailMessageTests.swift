import Foundation
import Recognition
import Testing

@testable import Notices

@Suite struct MailMessageTests {
    struct Read: Decodable {
        let defects: [String]
        let headers: [String]
        let subject: String
        let fromName: String
        let fromAddress: String
        let to: [String]
        let date: Int64
        let messageID: String
        let autoSubmitted: String
        let language: String
        let body: String
    }

    static func read(_ message: String) async throws -> Read {
        let lines = try #require(await Python.judge("mail", input: Array(message.utf8)))
        return try JSONDecoder().decode(Read.self, from: Data(lines.joined().utf8))
    }

    private func message(_ notice: OutgoingNotice, from name: String? = "Norte Certifica") throws -> String {
        MailMessage(
            notice: notice,
            sender: try Example.sender(name),
            recipient: try #require(notice.address.flatMap(MailAddress.init))
        ).text
    }

    private static let headers = [
        "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Content-Language",
        "Auto-Submitted",
    ]

    @Test(.enabled("python3", Python.isAvailable)) func isReadAsItWasMeant() async throws {
        let notice = try Example.notice()
        let read = try await Self.read(try message(notice))
        #expect(read.defects == [])
        #expect(read.headers == Self.headers)
        #expect(read.subject == notice.text.subject)
        #expect(read.fromName == "Norte Certifica")
        #expect(read.fromAddress == "avisos@norte.example")
        #expect(read.to == ["rosa@example.org"])
        #expect(read.date == notice.createdAt.milliseconds / 1_000)
        #expect(read.messageID == "<N0T1CE000001.notice@norte.example>")
        #expect(read.autoSubmitted == "auto-generated")
        #expect(read.language == "es")
        #expect(read.body == notice.text.body)
    }

    @Test(
        .enabled("python3", Python.isAvailable),
        arguments: [
            ("plain", "plain"), ("=?UTF-8?Q?forged?=", "=?UTF-8?Q?forged?="),
            ("a\r\nBcc: all@example.org", "a Bcc: all@example.org"),
            ("a\nb\u{2028}c", "a b c"),
            (String(repeating: "ñandú 𝄞 ", count: 30) + "x", String(repeating: "ñandú 𝄞 ", count: 30) + "x"),
            ("ñ\u{301}" + String(repeating: "é", count: 60), "ñ\u{301}" + String(repeating: "é", count: 60)),
        ]
    )
    func anySubjectIsOneHeader(subject: String, read: String) async throws {
        let message = try message(Example.notice(subject: subject), from: "José \"Pepe\" \\ Niño\nBcc: x@y.example")
        let result = try await Self.read(message)
        #expect(result.headers == Self.headers)
        #expect(result.defects == [])
        #expect(result.subject == read)
        #expect(result.fromName == "José \"Pepe\" \\ Niño Bcc: x@y.example")
        #expect(result.fromAddress == "avisos@norte.example")
    }

    @Test(
        .enabled("python3", Python.isAvailable),
        arguments: [
            "one line", "a = b\n", ".\n..\nFrom me\n", "trailing \nand tab\t\n", "\n\n\n",
            String(repeating: "x", count: 76) + "\n",
            String(repeating: "x", count: 77), String(repeating: "ñ", count: 200) + "\n",
            String(repeating: "a ", count: 300) + "\n",
            "日本語 עברית 😀\n", String(repeating: "=", count: 80), String(repeating: "x", count: 75) + " \nx",
        ]
    )
    func anyBodyArrivesAsItWas(body: String) async throws {
        let message = try message(Example.notice(body: body))
        #expect(message.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
        // RFC 2045, section 6.7, rule 5: 76 characters, the soft line break's among them.
        let lines = try #require(
            message.firstRange(of: "\n\n").map { message[$0.upperBound...].split(separator: "\n") }
        )
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(!message.split(separator: "\n").contains { $0.hasPrefix(".") || $0.hasPrefix("From ") })
        #expect(try await Self.read(message).body == (body.hasSuffix("\n") ? body : body + "\n"))
    }

    @Test func aSecondDeliveryIsTheSameToTheByte() throws {
        #expect(try message(Example.notice()) == message(Example.notice()))
    }

    @Test func aSenderWithoutANameIsAnAddress() throws {
        #expect(try message(Example.notice(), from: nil).contains("\nFrom: avisos@norte.example\n"))
        #expect(
            try message(Example.notice(), from: "Norte, S.A.").contains(
                "\nFrom: \"Norte, S.A.\" <avisos@norte.example>\n"
            )
        )
    }

    @Test(arguments: [
        "a@b.example", "a.b+c_d@x-y.example", "o'neil@example.org", "rosa@xn--exmple-cua.com", " a@b.example\n",
    ])
    func takesAnAddress(text: String) { #expect(MailAddress(text) != nil) }

    @Test(arguments: [
        "", "a", "@b", "a@", "a@b@c", "a b@c.example", "a@b.example\r\nBcc: x@y.example", "a@b.example, c@d.example",
        "<a@b.example>",
        "\"a\"@b.example", ".a@b.example", "a.@b.example", "a..b@c.example", "a@-b.example", "a@b-.example",
        "a@b..example", "ñ@b.example",
        "a@ñ.example", "a@[127.0.0.1]", "a@b.example(x)", String(repeating: "a", count: 65) + "@b.example",
        "-oQ/tmp\n@b.example",
    ])
    func takesNothingElse(text: String) { #expect(MailAddress(text) == nil) }

    @Test func showsNoAddress() throws {
        let address = try #require(MailAddress("rosa@example.org"))
        #expect(!"\(address) \(String(reflecting: address))".contains("rosa"))
        let notice = try Example.notice()
        let shown = "\(notice) \(String(reflecting: notice)) \(Array(Mirror(reflecting: notice).children))"
        #expect(shown.contains("N0T1CE000001"))
        #expect(!shown.contains("rosa") && !shown.contains("decisión"))
    }
}

import AssayTesting
import Foundation
import Notices
import Recognition
import SystemPackage
import Testing

@Suite struct NoticeFolderTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    private static func write(_ text: String, to path: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private static func settings(_ text: String) async throws -> NoticeSettings {
        try await ScratchFolder.with { folder in
            try write(text, to: folder + "/settings.yaml")
            try write(secret + "\n", to: folder + "/secret")
            return try NoticeFolder(FilePath(folder)).settings(environment: ["SECRET": secret, "EMPTY": ""])
        }
    }

    private static let command = "transport: command\ncommand: [/usr/sbin/sendmail, -i, -t]\nsender: a@b.example\n"
    private static let webhook =
        "transport: webhook\naddress: https://gateway.example.org/n\nsecrets: [secret, 'env:SECRET']\n"

    @Test func readsACommand() async throws {
        let more = "sender-name: Norte\nseconds: 5\nenvironment: {HOME: /var/lib/assay}\n"
        guard case .command(let configuration) = try await Self.settings(Self.command + more) else {
            Issue.record("no command")
            return
        }
        #expect(configuration.command == ["/usr/sbin/sendmail", "-i", "-t"])
        #expect(configuration.sender.address.text == "a@b.example")
        #expect(configuration.sender.name == "Norte")
        #expect(configuration.seconds == 5)
        #expect(configuration.environment["HOME"] == "/var/lib/assay")
        #expect(configuration.environment["PATH"]?.hasPrefix("/usr/local/sbin:") == true)
    }

    @Test func readsAWebhook() async throws {
        guard case .webhook(let configuration) = try await Self.settings(Self.webhook) else {
            Issue.record("no webhook")
            return
        }
        #expect(configuration.address.host == "gateway.example.org")
        #expect(configuration.secrets.count == 2)
        #expect(configuration.seconds == 20)
    }

    @Test func nothingIsSentWhereNothingIsSet() async throws {
        try await ScratchFolder.with { folder in
            for path in [folder, folder + "/none"] {
                let settings = try NoticeFolder(FilePath(path)).settings(environment: [:])
                #expect(settings.name == "none")
            }
        }
        let none = try await Self.settings("transport: none\n")
        #expect(none.name == "none")
        #expect(none.transport { Instant(milliseconds: 0) } is CaseAlone)
    }

    @Test(arguments: [
        ("", "unreadable", nil), ("[a]", "unreadable", nil), ("transport: [", "unreadable", nil),
        ("sender: a@b.example\n", "missing-key", "transport"), ("transport: fax\n", "wrong-form", "transport"),
        ("transport: none\nsender: a@b.example\n", "unknown-key", "sender"),
        (command + "secret: x\n", "unknown-key", "secret"),
        (command + "seconds: 0\n", "wrong-form", "seconds"), (command + "seconds: soon\n", "wrong-form", "seconds"),
        (command + "environment: [a]\n", "wrong-form", "environment"),
        (command + "environment: {A=B: c}\n", "wrong-form", "environment"),
        ("transport: command\nsender: a@b.example\n", "missing-key", "command"),
        ("transport: command\nsender: a@b.example\ncommand: sendmail -t\n", "wrong-form", "command"),
        ("transport: command\nsender: a@b.example\ncommand: [sendmail, -t]\n", "wrong-form", "command"),
        ("transport: command\nsender: a@b.example\ncommand: [[a]]\n", "wrong-form", "command"),
        ("transport: command\nsender: a\ncommand: [/bin/true]\n", "wrong-form", "sender"),
        (webhook + "seconds: 61\n", "wrong-form", "seconds"),
        (
            "transport: webhook\naddress: http://gateway.example.org/\nsecrets: [secret]\n", "address-not-encrypted",
            "address"
        ),
        ("transport: webhook\naddress: https://gateway.example.org/\nsecrets: [none]\n", "no-secret", "secrets"),
        ("transport: webhook\naddress: https://gateway.example.org/\nsecrets: ['env:EMPTY']\n", "no-secret", "secrets"),
        (
            "transport: webhook\naddress: https://gateway.example.org/\nsecrets: [secret, secret, secret, secret]\n",
            "wrong-form", "secrets"
        ),
        ("transport: webhook\naddress: https://gateway.example.org/\n", "missing-key", "secrets"),
    ])
    func saysWhatIsWrong(text: String, code: String, key: String?) async throws {
        let fault = await #expect(throws: NoticeSettingsFault.self) { try await Self.settings(text) }
        #expect(fault?.code == code)
        #expect(fault?.key == key)
        #expect(fault?.description.contains("settings.yaml: ") == true)
        #expect(fault?.description.contains("Mf") == false)
    }

    @Test func showsNoSecret() async throws {
        let settings = try await Self.settings(Self.webhook)
        var shown = ""
        dump(settings, to: &shown)
        #expect(!("\(settings)" + shown + settings.name).contains("MfKQ"))
    }

    @Test func aBodysOwnTextsLieOverThoseOfAllBodiesAndThoseOverTheShipped() async throws {
        func catalogue(_ subject: String) -> String {
            "language: es\nnotices:\n  decision:\n    subject: \"\(subject) {case}\"\n    body: [\"Texto.\"]\n"
        }
        try await ScratchFolder.with { folder in
            let notices = NoticeFolder(FilePath(folder))
            try Self.write(catalogue("De todos"), to: folder + "/texts/es.yaml")
            try Self.write(catalogue("Del norte"), to: folder + "/texts/north/es.yaml")
            try Self.write("language: fr\nnotices: {none: {}}\n", to: folder + "/texts/north/fr.yaml")
            try Self.write("not yaml: [", to: folder + "/texts/north/.es.yaml.swp")
            for (body, subject) in [("north", "Del norte"), ("south", "De todos")] {
                let (set, findings) = notices.catalogues(of: try #require(BodyID(body)))
                let text = try NoticeWriter(set, localTime: Example.Zones()).write(Example.context(.decision, "es"))
                #expect(text.subject == subject + " 0123456789AB")
                #expect(
                    findings.map { "\(FilePath($0.file).lastComponent?.string ?? "") \($0.finding.code)" }
                        == (body == "north" ? ["fr.yaml unknown-key"] : [])
                )
            }
        }
    }

    @Test func aFileThatIsNoTextIsNamed() async throws {
        try await ScratchFolder.with { folder in
            try Self.write("", to: folder + "/texts/x")
            try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: folder + "/texts/es.yaml"))
            let (set, findings) = NoticeFolder(FilePath(folder)).catalogues(of: try #require(BodyID("north")))
            #expect(findings.map(\.finding.code) == ["unreadable"])
            #expect(set.languages.count == 4)
        }
    }
}

import Foundation
import ServiceAPI
import Testing

@testable import Commands

@Suite struct ConfigurationTests {
    private let file = """
        # comment
        default:
          server: https://assay.example.org
          token: "kept"

        assessor:
          server: http://127.0.0.1:8080/
        """

    private func resolve(
        server: String? = nil,
        token: String? = nil,
        profile: String? = nil,
        environment: [String: String] = [:]
    ) throws -> ServiceSettings {
        try ServiceSettings.resolve(
            server: server,
            token: token,
            profile: profile,
            environment: environment,
            file: try ConfigurationFile(file)
        )
    }

    @Test func theFileIsTheLastToBeAsked() throws {
        let settings = try resolve()
        #expect(settings.address.text == "https://assay.example.org")
        #expect(settings.token == "kept")
        #expect(settings.profile == "default")
    }

    @Test func theEnvironmentWinsOverTheFile() throws {
        let environment = ["ASSAY_SERVER": "http://b", "ASSAY_TOKEN": "env", "ASSAY_PROFILE": "assessor"]
        let settings = try resolve(environment: environment)
        #expect(settings.address.text == "http://b")
        #expect(settings.token == "env")
        #expect(settings.profile == "assessor")
    }

    @Test func flagsWinOverTheEnvironment() throws {
        let environment = ["ASSAY_SERVER": "http://b", "ASSAY_TOKEN": "env", "ASSAY_PROFILE": "assessor"]
        let settings = try resolve(server: "http://c", token: "flag", profile: "default", environment: environment)
        #expect(settings.address.text == "http://c")
        #expect(settings.token == "flag")
        #expect(settings.profile == "default")
    }

    @Test func anEmptyVariableCountsAsNone() throws {
        #expect(try resolve(environment: ["ASSAY_SERVER": "", "ASSAY_TOKEN": ""]).token == "kept")
    }

    @Test func aTokenOfTheFileIsNotSentToAnotherAddress() throws {
        let settings = try resolve(server: "https://evil.example")
        #expect(settings.token == nil)
        #expect(throws: CommandFault.tokenOfOtherServer(profile: "default", server: "https://assay.example.org")) {
            try settings.client
        }
        #expect(try resolve(server: "https://ASSAY.example.org/").token == "kept")
    }

    @Test func aProfileThatIsNotThereIsNamed() {
        #expect(
            throws: CommandFault.configuration(path: "profile", .profileMissing("x", known: ["assessor", "default"]))
        ) {
            try resolve(profile: "x")
        }
    }

    @Test func withoutAServerThereIsAFault() {
        #expect(throws: CommandFault.noServer) {
            try ServiceSettings.resolve(
                server: nil,
                token: nil,
                profile: nil,
                environment: [:],
                file: ConfigurationFile()
            )
        }
    }

    @Test(arguments: ["a b", "", "é", "line\nbreak"])
    func whatIsNoTokenIsRefused(text: String) {
        #expect(!ServiceSettings.isToken(text))
    }

    @Test(arguments: [
        ("default\n", ConfigurationFault.lineNotUnderstood(1)), ("  server: x\n", .valueOutsideProfile(1)),
        ("a:\n  server: x\n  server: y\n", .keyTwice(3, "server")), ("a:\nb:\na:\n", .profileTwice(3, "a")),
        ("server: x\n", .valueOutsideProfile(1)), ("a:\n  - x\n", .lineNotUnderstood(2)),
    ])
    func faultsNameTheLine(text: String, fault: ConfigurationFault) {
        #expect(throws: fault) { try ConfigurationFile(text) }
    }

    @Test func whatIsWrittenReadsBack() throws {
        var file = try ConfigurationFile(file)
        file.merge(["token": "assay_x"], into: "assessor")
        #expect(try ConfigurationFile(file.text) == file)
    }

    @Test func theFileIsForItsOwnerAlone() throws {
        let scratch = try Scratch()
        let path = scratch.path("deep/er/config.yaml")
        var file = ConfigurationFile()
        file.merge(["server": "http://a", "token": "t"], into: "default")
        try file.save(path: path)
        #expect(try scratch.mode(path) == 0o600)
        #expect(try ConfigurationFile.load(path: path, mustExist: true) == file)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: CommandFault.configuration(path: path, .readableByOthers)) {
            try ConfigurationFile.load(path: path, mustExist: true)
        }
    }

    @Test func aFileThatNobodyNamedNeedNotBeThere() throws {
        #expect(try ConfigurationFile.load(path: "/nowhere/at/all", mustExist: false) == ConfigurationFile())
        #expect(throws: CommandFault.file(path: "/nowhere/at/all", .notFound)) {
            try ConfigurationFile.load(path: "/nowhere/at/all", mustExist: true)
        }
    }

    @Test func placesFollowTheStandard() {
        let plain = Places(environment: ["HOME": "/h"])
        #expect(plain.configuration == "/h/.config/assay/config.yaml")
        #expect(plain.uploads == "/h/.local/state/assay/uploads.json")
        let set = Places(environment: ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "relative"])
        #expect(set.configuration == "/c/assay/config.yaml")
        #expect(plain.deviceKey == "/h/.config/assay/device.key")
        #expect(set.deviceKey == "/c/assay/device.key")
        #expect(set.uploads == "/h/.local/state/assay/uploads.json")
        #expect(Places(environment: ["ASSAY_CONFIG": "/e"], config: "/f").configuration == "/f")
        #expect(Places(environment: ["ASSAY_CONFIG": "/e"]).isConfigurationNamed)
    }
}

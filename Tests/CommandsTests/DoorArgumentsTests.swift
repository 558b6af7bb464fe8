import ArgumentParser
import Intake
import Testing

@testable import Commands

@Suite struct DoorArgumentsTests {
    private func read(
        _ flags: [String] = [],
        environment: [String: String] = [:],
        file: [String: String] = [:]
    ) throws -> DoorArguments {
        let options = try DoorOptions.parse(flags)
        return try DoorArguments(options: options, source: SettingSource(environment: environment, file: file))
    }

    @Test func standsOpenToNobodyInParticular() throws {
        let door = try read().door
        #expect(door.origins.isEmpty && door.proxies.isEmpty && door.publicAddress == nil)
        #expect(door.rate == MinimumRate(bytes: 1_024, seconds: 60))
        #expect(try read().tls == nil)
    }

    @Test func takesFlagsBeforeTheEnvironmentBeforeTheFile() throws {
        let file = ["minimum-rate": "1/1", "allow-origin": "https://c.example", "public-url": "https://c.example"]
        let environment = ["ASSAY_MINIMUM_RATE": "2/2", "ASSAY_ALLOW_ORIGIN": "https://b.example, http://b.example:1"]
        #expect(try read(file: file).door.rate == MinimumRate(bytes: 1, seconds: 1))
        let second = try read(environment: environment, file: file).door
        #expect(second.rate == MinimumRate(bytes: 2, seconds: 2))
        #expect(Set(second.origins.map(\.text)) == ["https://b.example", "http://b.example:1"])
        #expect(second.publicAddress?.text == "https://c.example")
        let flags = ["--minimum-rate", "3/3", "--allow-origin", "https://a.example", "--trusted-proxy", "127.0.0.1"]
        let first = try read(flags, environment: environment, file: file).door
        #expect(first.rate == MinimumRate(bytes: 3, seconds: 3))
        #expect(first.origins.map(\.text) == ["https://a.example"])
        #expect(first.proxies.count == 1)
    }

    @Test func takesTheCertificateWithItsKey() throws {
        let files = try read(["--tls-certificate", "c.pem"], environment: ["ASSAY_TLS_KEY": "k.pem"]).tls
        #expect(files == TLSFiles(certificate: "c.pem", key: "k.pem"))
        #expect(throws: CommandFault.self) { try read(["--tls-key", "k.pem"]) }
    }

    @Test(arguments: [
        ["--minimum-rate", "fast"], ["--minimum-rate", "1"], ["--minimum-rate", "1/0"], ["--minimum-rate", "-1/5"],
        ["--minimum-rate", "1/2/3"], ["--allow-origin", "*"], ["--allow-origin", "null"],
        ["--allow-origin", "https://a.example/path"], ["--trusted-proxy", "proxy.example"],
        ["--trusted-proxy", "10.0.0.0/99"], ["--public-url", "assay.example"], ["--public-url", "https://a.example/b"],
        ["--head-seconds", "0"], ["--idle-seconds", "99999"],
    ])
    func refusesWhatItDoesNotUnderstand(_ flags: [String]) throws {
        // A number below zero looks like a flag to the parser, which refuses it itself.
        let options = try DoorOptions.parse([flags[0] + "=" + flags[1]])
        #expect(throws: CommandFault.self) {
            try DoorArguments(options: options, source: SettingSource(environment: [:], file: [:]))
        }
    }
}

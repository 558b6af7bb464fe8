import Foundation
import Testing

extension EndToEnd {
    /// No terminal escape from data reaches the terminal.
    @Suite struct HostileNameTests {
        @Test func namesCannotReachTheTerminal() async throws {
            try await Site.with { site in
                let administrator = try site.administrator
                for name in HostileText.controls {
                    let outcome = try await administrator.atTerminal(
                        "admin",
                        "person",
                        "add",
                        name,
                        "--role",
                        "assessor"
                    )
                    #expect(outcome.code == 2)
                    #expect(HostileText.active(in: outcome.output) == [])
                }
                for name in HostileText.accepted {
                    let outcome = try await administrator.atTerminal(
                        "admin",
                        "person",
                        "add",
                        name,
                        "--role",
                        "assessor"
                    )
                    #expect(outcome.code == 0)
                    #expect(HostileText.active(in: outcome.output) == [])
                }
                for form in [[], ["--json"]] {
                    let command = ["admin", "person", "list"] + form
                    let (program, terminal) = try administrator.startAtTerminal(command)
                    #expect(try await program.outcome().code == 0)
                    #expect(HostileText.active(in: terminal.transcript) == [])
                    let piped = try await administrator.assay(command).require().output
                    #expect(HostileText.active(in: piped) == [])
                    #expect(
                        !piped.split(separator: "\n").contains { $0.hasPrefix("ROOT") },
                        "a name has made a line of its own"
                    )
                }
                let people = try await administrator.get("admin", "person", "list").people.list
                #expect(Set(people.map(\.name.text)).isSuperset(of: HostileText.accepted))
            }
        }

        /// What somebody types wrongly, and what a file is called, comes back in messages.
        @Test func messagesCannotReachTheTerminalEither() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                for command in [
                    ["evidence", "add", "TEXT", "--case", id, "--for", "FOOD-KNIFE-01/V1"], ["rubric", "lint", "TEXT"],
                    ["examine", "TEXT"], ["login", "--server", "TEXT"], ["case", "show", "TEXT"], ["TEXT"],
                    ["case", "open", "--scheme", "TEXT", "--unit", "TEXT"],
                ] {
                    var active: [String] = []
                    for text in HostileText.controls + HostileText.accepted {
                        let outcome = try await candidate.assay(command.map { $0 == "TEXT" ? text : $0 })
                        #expect(!outcome.succeeded)
                        active += HostileText.active(in: outcome.output + outcome.told)
                    }
                    #expect(active == [], "\(command)")
                }
                // A clip with such a name, with its progress at a terminal, which uses escapes of its own.
                let clip = site.folder + "/clip\u{1b}]52;c;aGFja2Vk\u{7}\u{202e}.mp4"
                try FileManager.default.copyItem(atPath: ProjectFiles.clip("too-short.mp4"), toPath: clip)
                let shown = try await candidate.atTerminal(
                    "evidence",
                    "add",
                    clip,
                    "--case",
                    id,
                    "--for",
                    "FOOD-KNIFE-01/V1"
                )
                #expect(shown.code == 0)
                let own = shown.output.replacing("\u{1b}[K", with: "")
                #expect(HostileText.active(in: own) == [])
            }
        }
    }
}

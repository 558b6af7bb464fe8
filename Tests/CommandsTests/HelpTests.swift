import ArgumentParser
import Testing

@testable import Commands

@Suite struct HelpTests {
    @Test(arguments: CommandTree.all)
    func everyCommandHasHelpWithAnExample(entry: CommandTree.Entry) throws {
        let configuration = entry.type.configuration
        #expect(configuration.abstract.hasSuffix("."))
        let example = try #require(
            configuration.discussion.firstRange(of: "Example:\n"),
            "\(entry.name) has no example"
        )
        let lines = configuration.discussion[example.upperBound...].split(separator: "\n").filter { $0.hasPrefix("  ") }
        let own = entry.isGroup ? "$ assay" : "$ " + entry.name
        #expect(lines.contains { $0.contains(own) }, "no example of \(entry.name) uses it")
        #expect(lines.allSatisfy { $0.count < 80 }, "a terminal of 80 columns breaks an example of \(entry.name)")
        for (line, next) in zip(lines, lines.dropFirst() + ["  $"]) {
            #expect(
                line.hasSuffix("\\") != next.hasPrefix("  $"),
                "an example of \(entry.name) breaks off at “\(line)”"
            )
        }
    }

    @Test(arguments: CommandTree.all.filter { !$0.isGroup })
    func everyOptionIsExplained(entry: CommandTree.Entry) {
        let lines = Assay.helpMessage(for: entry.type, columns: 400).split(separator: "\n")
        for (line, next) in zip(lines, lines.dropFirst() + [""]) {
            guard let match = line.firstMatch(of: /^  (-h, )?(--\S+|<\S+>)( <\S+>)?( \.\.\.)?/) else { continue }
            let hasText = !line[match.range.upperBound...].allSatisfy(\.isWhitespace) || next.hasPrefix("        ")
            #expect(hasText, "\(entry.name): no help in “\(line)”")
        }
    }

    @Test func theHelpOfLintReads() {
        #expect(
            Assay.helpMessage(for: RubricLintCommand.self, columns: 80) == """
                OVERVIEW: Find every fault in scheme and unit files.

                A path is a folder of schemes, the folder of one scheme, or a file. Each fault
                is one line, in the form that editors know: file:line:column, code, key path,
                what is wrong, what to write instead. With faults the exit code is 2. No
                service is needed.

                Example:
                  $ assay rubric lint Rubrics
                  $ assay rubric lint Rubrics/rpl-general --json

                USAGE: assay rubric lint <paths> ... [--json]

                ARGUMENTS:
                  <paths>                 Files and folders.

                OPTIONS:
                  --json                  Print JSON: the values as the service gives them,
                                          keys sorted.
                  --version               Show the version.
                  -h, --help              Show help information.

                """
        )
    }

    @Test func theHelpOfSubmitReads() {
        #expect(
            Assay.helpMessage(for: CaseSubmit.self, columns: 80) == """
                OVERVIEW: Hand in the evidence of a case for assessment.

                The evidence that is there makes a numbered set that stays as it is. With
                --own-work the candidate declares that the work shown is their own; without it
                nothing is handed in.

                Example:
                  $ assay case submit 4ZC08NYV6HRD --own-work

                USAGE: assay case submit <case> [--own-work] [--case-version <number>] [--server <url>] [--token <token>] [--token-file <path>] [--profile <name>] [--config <path>] [--json]

                ARGUMENTS:
                  <case>                  The case.

                OPTIONS:
                  --own-work              The work shown is my own.
                  --case-version <number> Only if the case is still at this version.
                  --server <url>          Address of the service.
                  --token <token>         Bearer token. Others on the machine can see it:
                                          prefer --token-file.
                  --token-file <path>     File whose first line is the token.
                  --profile <name>        Profile of the configuration file.
                  --config <path>         Configuration file.
                  --json                  Print JSON: the values as the service gives them,
                                          keys sorted.
                  --version               Show the version.
                  -h, --help              Show help information.

                """
        )
    }
}

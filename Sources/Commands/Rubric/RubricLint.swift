import ArgumentParser
import Rubrics
import ServiceAPI

struct RubricLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Find every fault in scheme and unit files.",
        discussion: """
            A path is a folder of schemes, the folder of one scheme, or a file. Each fault is one line, in the form that \
            editors know: file:line:column, code, key path, what is wrong, what to write instead. With faults the exit code \
            is 2. No service is needed.

            Example:
              $ assay rubric lint Rubrics
              $ assay rubric lint Rubrics/rpl-general --json
            """
    )

    @Argument(help: "Files and folders.", completion: .file(extensions: ["yaml"]))
    var paths: [String]

    @OptionGroup var shown: OutputOptions

    func run() async throws {
        let paths = paths
        let lint = await OffPool.run { RubricLinter.lint(paths) }
        let output = shown.output
        try output.show(lint) { _ in
            lint.faults.map(\.description) + [Self.summary(lint)]
        }
        if !lint.faults.isEmpty { throw CommandFault.reported(.badInput) }
    }

    private static func summary(_ lint: RubricLint) -> String {
        let files = lint.files.count == 1 ? "1 file" : "\(lint.files.count) files"
        switch lint.faults.count {
        case 0: return "\(files), nothing wrong."
        case 1: return "\(files), 1 fault."
        default: return "\(files), \(lint.faults.count) faults."
        }
    }
}

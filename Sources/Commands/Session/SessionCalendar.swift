import ArgumentParser
import Foundation
import Recognition
import ServiceAPI

struct SessionCalendar: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Save a session for your calendar, as an .ics file.",
        discussion: """
            For the candidate and the assessor. Phones and computers open the file. Without --output it is shown. Of a session \
            that was called off the file takes the entry out of the calendar again. A file that is there already is not \
            overwritten.

            Example:
              $ assay session calendar 4ZC08NYV6HRD 8D0XW3M1K5PQ \\
                  --output session.ics
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Argument(help: "The session; `assay case show` lists them.")
    var session: SessionID

    @Option(name: .long, help: ArgumentHelp("Save it to this new file.", valueName: "path"), completion: .file())
    var output: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    private struct Shown: Encodable {
        /// iCalendar (RFC 5545).
        let calendar: String
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        if let path = self.output, FileManager.default.fileExists(atPath: path) {
            throw CommandFault.usage("\(path) is there already, and is not overwritten")
        }
        let calendar = String(decoding: try await client.calendar(for: session, of: caseID), as: UTF8.self)
        if let path = self.output {
            try LocalFile.write(calendar, to: path)
            return output.tell("The session is in \(path): open it with your calendar.")
        }
        try output.show(Shown(calendar: calendar)) { _ in calendar.split(whereSeparator: \.isNewline).map(String.init) }
    }
}

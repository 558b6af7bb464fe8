import ArgumentParser
import Foundation
import Recognition
import ServiceAPI

struct EvidenceSave: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Fetch a clip; an interrupted one goes on where it was.",
        discussion: """
            Until it is whole and its digest is right the clip has .part behind its name. A file that is there already is \
            not overwritten.

            Example:
              $ assay evidence save 7K2M9QXW4T1B --case 4ZC08NYV6HRD --output clip.mp4
            """
    )

    @Argument(help: "The evidence.")
    var evidence: EvidenceID

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The file.", valueName: "path"), completion: .file())
    var output: String

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let path = self.output
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFault.usage("\(path) is there already, and is not overwritten")
        }
        let view = try await client.find(evidence, in: caseID)
        let meter = TransferMeter(label: path.split(separator: "/").last.map(String.init) ?? path, total: view.size)
        defer { meter.endLine() }
        do throws(ClientFault) {
            try await client.save(view, of: caseID, to: path) { meter.show(done: $0, resumedFrom: $1) }
        } catch {
            // The file's name belongs into the message.
            if case .file(let fault) = error { throw CommandFault.file(path: path, fault) }
            throw error
        }
        meter.endLine()
        try output.show(view) { _ in ["\(path): \(view.size) bytes, SHA-256 \(view.digest.hex)"] }
    }
}

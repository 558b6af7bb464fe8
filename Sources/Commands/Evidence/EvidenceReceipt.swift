import ArgumentParser
import Foundation
import Recognition
import ServiceAPI

struct EvidenceReceipt: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Show or save the receipt for a piece of evidence.",
        discussion: """
            A receipt says that the body has the file, whole, and that it passed its check. The page has a QR code and can be kept \
            on a phone; the line can be sent in a message; its short code can be read over the telephone. Staff find a receipt \
            by its short code with --code.

            Example:
              $ assay evidence receipt 7K2M9QXW4T1B --case 4ZC08NYV6HRD
              $ assay evidence receipt 7K2M9QXW4T1B --case 4ZC08NYV6HRD \\
                  --form page --output receipt.html
              $ assay evidence receipt --code K7M2-9QXW-4T1B
            """
    )

    @Argument(help: "The evidence.")
    var evidence: EvidenceID?

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID?

    @Option(name: .long, help: ArgumentHelp("Find it by its short code instead.", valueName: "code"))
    var code: ReceiptCode?

    @Option(name: .long, help: ArgumentHelp("text, json or page.", valueName: "form"))
    var form: ReceiptForm = .text

    @Option(
        name: .long,
        help: ArgumentHelp("Language of the page, such as es; yours if not given.", valueName: "language")
    )
    var language: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Save it to this new file.", valueName: "path"), completion: .file())
    var output: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if code == nil ? evidence == nil || caseID == nil : evidence != nil || caseID != nil {
            throw ValidationError("Give the evidence and --case, or --code.")
        }
        if form == .page && output == nil { throw ValidationError("A page is saved: give --output.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await receipt(client)
        if let path = self.output {
            guard !FileManager.default.fileExists(atPath: path) else {
                throw CommandFault.usage("\(path) is there already, and is not overwritten")
            }
            let bytes = try await client.receipt(
                for: view.evidence,
                of: view.caseID,
                as: form,
                languages: language.map { [$0] } ?? output.languages
            )
            try LocalFile.write(String(decoding: bytes, as: UTF8.self), to: path, mode: 0o644)
            output.tell("The receipt \(view.code.grouped) is in \(path).")
        }
        if form == .json && !output.isJSON { return try output.showPart(Output.json(view)) }
        try output.show(view) { $0.receipt(view) }
    }

    private func receipt(_ client: ServiceClient) async throws -> ReceiptView {
        if let code { return try await client.receipt(code) }
        guard let evidence, let caseID else { throw CommandFault.usage("the evidence or its case is missing") }
        let found = try await client.find(evidence, in: caseID)
        switch found.receipt.state {
        case .issued: return try await client.receipt(for: evidence, of: caseID)
        case .awaited:
            throw CommandFault.notFound(
                "there is no receipt yet: evidence \(evidence) is \(Output.state(found))",
                remedy: "Wait a little and run the command again."
            )
        case .withheld:
            throw CommandFault.notFound(
                "there is no receipt: evidence \(evidence) did not pass its check, or was withdrawn",
                remedy: "`assay evidence show \(evidence) --case \(caseID)` says why; then send the file again."
            )
        }
    }
}

import ArgumentParser
import Jobs
import Recognition
import ServiceAPI

struct EvidenceAdd: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Send clips as evidence; an interrupted one goes on where it was.",
        discussion: """
            A broken connection is waited for. After Ctrl-C, a crash or a power cut the same command sends only what is \
            missing. What arrived is compared with the file by its SHA-256 digest. With --wait the command stays until the \
            clips have been checked, and shows the short code of each receipt, or what is wrong with those that get none.

            Candidates send their own clips. Assessors take in with --session what a session of theirs brought; it is judged \
            with the rest once the session has been recorded.

            Example:
              $ assay evidence add wiring.mp4 --case 4ZC08NYV6HRD --for ELEC-ISO-01/V1
              $ assay evidence add mon.mp4 --case 4ZC08NYV6HRD --for ELEC-ISO-01/V1 \\
                  --occasion monday --wait
              $ assay evidence add talk.mp4 --case 4ZC08NYV6HRD \\
                  --for ELEC-ISO-01/V1 --session 8D0XW3M1K5PQ
            """
    )

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("What they show, as the case lists it.", valueName: "unit/requirement")
    )
    var purpose: PurposeArgument

    @Option(name: .long, help: ArgumentHelp("Clips with one label were made on one occasion.", valueName: "label"))
    var occasion: ChosenLabel?

    @Option(name: .long, help: ArgumentHelp("The workplace, material or customer.", valueName: "label"))
    var context: ChosenLabel?

    @Option(
        name: .long,
        help: ArgumentHelp("Your session in which it was made, for assessors.", valueName: "code")
    )
    var session: SessionID?

    @Option(name: .long, help: ArgumentHelp("At most so much in one request, for instance 8MiB.", valueName: "size"))
    var chunk: ByteCountArgument?

    @Flag(name: .long, help: "Wait until the clips have been checked.")
    var wait = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let memory = UploadMemory(path: service.places(service.environment).uploads)
        var arrived: [EvidenceView] = []
        var failed = 0
        for file in files {
            do {
                arrived.append(try await send(file, client, memory, output))
            } catch {
                guard files.count > 1, Self.concernsOnlyOneFile(error) else { throw error }
                failed += 1
                if let message = FaultReport.message(of: error).0 { output.tell(message.text) }
            }
        }
        if wait {
            arrived = try await ExaminationWait(client: client, caseID: caseID, output: output).views(of: arrived)
        }
        try output.show(EvidenceListing(evidence: arrived)) { $0.evidence(arrived) }
        if failed > 0 { throw CommandFault.partly(failed: failed, of: files.count) }
        if arrived.contains(where: { $0.state == .unusable || $0.receipt.state == .withheld }) {
            throw CommandFault.reported(.unusableEvidence)
        }
    }

    private func send(
        _ path: String,
        _ client: ServiceClient,
        _ memory: UploadMemory,
        _ output: Output
    ) async throws -> EvidenceView {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let purpose = UploadPurpose(
            caseID: caseID,
            purpose: EvidencePurpose(
                unit: self.purpose.unit,
                requirement: self.purpose.requirement,
                occasion: occasion,
                context: context
            ),
            filename: name,
            provenance: session.map(EvidenceProvenance.session)
        )
        let meter = TransferMeter(label: name, total: try Self.size(of: path))
        defer { meter.endLine() }
        let outcome: FileUpload.Outcome
        do throws(ClientFault) {
            outcome = try await client.send(
                FileUpload(path: path, purpose: purpose, chunk: chunk?.bytes),
                memory: memory,
                now: SystemClock().now
            ) { progress in
                meter.show(progress)
            }
        } catch {
            // The file's name belongs into the message.
            if case .file(let fault) = error { throw CommandFault.file(path: path, fault) }
            throw error
        }
        let view = try await client.show(caseID).evidence.first { $0.id == outcome.evidence }
        guard let view, view.digest == outcome.digest else { throw ClientFault.digestDiffers }
        meter.endLine()
        output.tell("\(name): arrived as \(view.id), SHA-256 \(view.digest.hex) on both sides; \(Output.state(view)).")
        return view
    }

    private static func size(of path: String) throws(CommandFault) -> Int64 {
        do throws(FileFault) {
            return try FileFacts(path: path).size
        } catch {
            throw .file(path: path, error)
        }
    }

    /// A refusal of one file says nothing about the next; a token or a network does.
    private static func concernsOnlyOneFile(_ error: any Error) -> Bool {
        switch error {
        case CommandFault.file, ClientFault.problem, ClientFault.digestDiffers: true
        default: false
        }
    }
}

import ArgumentParser
import Bundles
import Recognition
import ServiceAPI

struct AdminImport: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in evidence bundles, or the files of a watch folder, for candidates.",
        discussion: """
            Signature, digests and sizes of a bundle are checked before anything is sent; one file that differs, and the whole \
            bundle is refused. A bundle that was signed by a device which the case does not know needs --trust-device: you \
            say that you know from whom it is. What is there already is not sent again; an interrupted import goes on.

            With --watch a folder is looked at every few seconds. A file whose name has the code of a case, and the unit or \
            requirement where the case leaves a choice (4ZC08NYV6HRD.V1.monday.mp4), is taken in once it has stopped \
            growing, and moved into the folder imported below; every other file is left alone and listed with the reason. A \
            service that is away, or fails, is waited for.

            Example:
              $ assay admin import /media/usb/wiring.assay --trust-device --wait
              $ assay admin import --watch /srv/messenger --once
            """
    )

    @Argument(help: "The folders of the bundles.", completion: .directory)
    var bundles: [String] = []

    @Flag(name: .long, help: "You know from whom the bundles are, whatever device has signed them.")
    var trustDevice = false

    @Flag(name: .long, help: "Wait until the evidence has been checked and has its receipts.")
    var wait = false

    @Option(
        name: .long,
        help: ArgumentHelp("Take in the files that appear in this folder.", valueName: "folder"),
        completion: .directory
    )
    var watch: String?

    @Flag(name: .long, help: "Look into the watch folder once and end.")
    var once = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds between two looks, in which a file must not change; 5 if not given.",
            valueName: "seconds"
        )
    )
    var every: Int?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if bundles.isEmpty == (watch == nil) { throw ValidationError("Give bundles, or --watch and a folder.") }
        if watch == nil && (once || every != nil) { throw ValidationError("--once and --every go with --watch.") }
        if watch != nil && (trustDevice || wait) { throw ValidationError("--trust-device and --wait go with bundles.") }
        if let every, !(1...86_400).contains(every) { throw ValidationError("--every is 1 to 86400.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let memory = UploadMemory(path: service.places(service.environment).uploads)
        if let watch { return try await look(into: watch, client, memory, output) }
        let importing = BundleImport(client: client, memory: memory, isVouched: trustDevice)
        var imported: [ImportedBundle] = []
        var evidence: [CaseID: [EvidenceView]] = [:]
        var worst: ExitStatus?
        for path in bundles {
            do {
                let (bundle, views) = try await importing.run(path)
                imported.append(bundle)
                evidence[bundle.caseID, default: []] += views
            } catch {
                guard let message = Self.concernsOnlyOneBundle(error, path: path) else { throw error }
                output.tell(message.text)
                worst = message.status
            }
        }
        let known: [EvidenceView]
        do {
            known = wait ? try await waited(evidence, client, output) : []
        } catch {
            // What has arrived is told, also where it is not known what becomes of it.
            try output.show(imported) { $0.imported(imported) }
            throw error
        }
        for index in imported.indices { imported[index].takeReceipts(from: known) }
        try output.show(imported) { $0.imported(imported) }
        let unusable = known.filter { $0.state == .unusable || $0.receipt.state == .withheld }
        for line in unusable.flatMap({ output.findings($0, named: true) }) { output.tell(line) }
        if let worst, bundles.count == 1 { throw CommandFault.reported(worst) }
        if worst != nil { throw CommandFault.partly(failed: bundles.count - imported.count, of: bundles.count) }
        if !unusable.isEmpty { throw CommandFault.reported(.unusableEvidence) }
    }

    /// Waits until the evidence has been checked and has its receipts, or will have none.
    private func waited(
        _ evidence: [CaseID: [EvidenceView]],
        _ client: ServiceClient,
        _ output: Output
    ) async throws -> [EvidenceView] {
        var known: [EvidenceView] = []
        for (caseID, views) in evidence {
            known += try await ExaminationWait(client: client, caseID: caseID, output: output).views(of: views)
        }
        return known
    }

    /// The message with the bundle's path; nil for what would go wrong with the next bundle too.
    private static func concernsOnlyOneBundle(_ error: any Error, path: String) -> FaultMessage? {
        switch error {
        case CommandFault.bundle:
            guard let message = FaultReport.message(of: error).0 else { return nil }
            return FaultMessage(message.code, message.what, message.remedy, status: FaultReport.message(of: error).1)
        case ClientFault.problem, ClientFault.digestDiffers, ClientFault.file:
            guard let message = FaultReport.message(of: error).0 else { return nil }
            let what = "\(path): \(message.what)"
            return FaultMessage(message.code, what, message.remedy, status: FaultReport.message(of: error).1)
        default: return nil
        }
    }

    private func look(
        into folder: String,
        _ client: ServiceClient,
        _ memory: UploadMemory,
        _ output: Output
    ) async throws {
        var run = WatchRun(client: client, memory: memory, folder: folder, output: output)
        let pause = Duration.seconds(every ?? 5)
        guard !once else {
            try await run.look()
            try await Task.sleep(for: pause)
            try await run.look(isLast: true)
            if run.refused > 0 { throw CommandFault.partly(failed: run.refused, of: run.refused + run.handled) }
            return
        }
        // A folder that is not there when the watch begins is a mistake; later it is a share that comes back.
        try await run.look()
        while true {
            try await Task.sleep(for: pause)
            do {
                try await run.look()
            } catch let fault as CommandFault where WatchTrouble.isPassing(fault) {
                if let message = fault.message { output.tell(message.text) }
            }
        }
    }
}

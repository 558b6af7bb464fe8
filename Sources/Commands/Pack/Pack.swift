import ArgumentParser
import Bundles
import Foundation
import Jobs
import Recognition
import ServiceAPI

struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Make an evidence bundle of files, for a way without a network.",
        discussion: """
            A bundle is a folder whose name ends in .assay. Copy it whole onto a USB stick, or send it in any other way; the \
            body takes it in with `assay admin import`. It is signed by this device, whose key is made when it is first \
            needed, or by an invitation that the body has given you. Neither a service nor a token is needed. With --own-work \
            you declare that the work shown is your own.

            Many files with different purposes come from a CSV file: columns file and for, and if wanted occasion, context \
            and claims. Paths in it are meant from its own folder.

            Example:
              $ assay pack wiring.mp4 --case 4ZC08NYV6HRD --for ELEC-ISO-01/V1 --own-work
              $ assay pack mon.mp4 tue.mp4 --case 4ZC08NYV6HRD --for ELEC-ISO-01/V1 \\
                  --invitation-file code.txt --output /media/usb/wiring.assay
              $ assay pack --plan files.csv --case 4ZC08NYV6HRD --own-work
            """
    )

    @Argument(help: "The files.", completion: .file())
    var files: [String] = []

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("What they show, as the case lists it.", valueName: "unit/requirement")
    )
    var purpose: PurposeArgument?

    @Option(name: .long, help: ArgumentHelp("Files with one label were made on one occasion.", valueName: "label"))
    var occasion: ChosenLabel?

    @Option(name: .long, help: ArgumentHelp("The workplace, material or customer.", valueName: "label"))
    var context: ChosenLabel?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the one file shows, and when: 1.2@0:10-0:25; repeat for several.",
            valueName: "criterion@start-end"
        )
    )
    var claim: [ClaimArgument] = []

    @Option(
        name: .long,
        help: ArgumentHelp("CSV file with the files and what each is for.", valueName: "path"),
        completion: .file()
    )
    var plan: String?

    @Flag(name: .long, help: "The work shown is my own.")
    var ownWork = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Code of an invitation. Others on the machine can see it: prefer --invitation-file.",
            valueName: "code"
        )
    )
    var invitation: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "File whose first line is the code of an invitation; - for standard input.",
            valueName: "path"
        ),
        completion: .file()
    )
    var invitationFile: String?

    @Option(name: .long, help: ArgumentHelp("The code of the body, if you know it.", valueName: "code"))
    var body: BodyID?

    @Option(
        name: .long,
        help: ArgumentHelp("The bundle's folder; CASE.assay, if not given.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if plan == nil {
            if files.isEmpty || purpose == nil { throw ValidationError("Give files and --for, or --plan.") }
            if claim.count > 0 && files.count > 1 { throw ValidationError("--claim goes with one file; else --plan.") }
        } else if !files.isEmpty || purpose != nil || occasion != nil || context != nil || !claim.isEmpty {
            throw ValidationError("Give files and --for, or --plan, not both.")
        }
        if invitation != nil && invitationFile != nil {
            throw ValidationError("Give --invitation or --invitation-file, not both.")
        }
    }

    func run() async throws {
        let output = shown.output
        let files = try filesToPack()
        let (key, signer) = try key()
        let order = PackingOrder(
            body: body,
            caseID: caseID,
            declaration: ownWork ? .ownWork(in: output.languages) : nil,
            files: files
        )
        let path = Self.folder(self.output ?? "\(caseID).assay")
        // Each byte is read twice: when it is copied, and when the copy is compared.
        let total = files.reduce(Int64(0)) { $0 + ((try? FileFacts(path: $1.path).size) ?? 0) * 2 }
        let meter = TransferMeter(label: "packed", total: total)
        defer { meter.endLine() }
        let now = SystemClock().now()
        let folder: BundleFolder
        do throws(BundleFault) {
            folder = try await OffPool.run { () throws(BundleFault) in
                var done: Int64 = 0
                return try BundleWriter(path: path).write(order, key: key, now: now) { count in
                    done += count
                    meter.show(done: done, resumedFrom: 0)
                }
            }
        } catch {
            throw CommandFault.bundle(path: path, error)
        }
        meter.endLine()
        let packed = PackedBundle(folder, at: path, signedBy: signer)
        try output.show(packed) { $0.packed(packed) }
    }

    private func filesToPack() throws(CommandFault) -> [PackingFile] {
        if let plan { return try PackPlan.read(plan) }
        guard let purpose else { throw .usage("--for is missing") }
        let whole = EvidencePurpose(
            unit: purpose.unit,
            requirement: purpose.requirement,
            occasion: occasion,
            context: context
        )
        return files.map { PackingFile(path: $0, purpose: whole, claims: claim.map(\.claim)) }
    }

    private func key() throws(CommandFault) -> (PackingKey, PackedBundle.Signer) {
        let environment = ProcessInfo.processInfo.environment
        guard let text = try invitationText() else {
            return (try DeviceKeyFile(path: Places(environment: environment).deviceKey).key(), .device)
        }
        guard let code = InvitationCode(text), let key = PackingKey(invitation: code, to: caseID) else {
            throw .deviceKey(path: "invitation", .invitationMalformed)
        }
        return (key, .invitation)
    }

    private func invitationText() throws(CommandFault) -> String? {
        guard let invitationFile else { return invitation }
        let text = String(decoding: try LocalFile.bytes(of: invitationFile, limit: 1 << 16), as: UTF8.self)
        return String(text.prefix { !$0.isNewline }).trimmingCharacters(in: .whitespaces)
    }

    /// Without slashes at its end, and with the ending by which people know a bundle.
    private static func folder(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path.hasSuffix(".assay") ? path : path + ".assay"
    }
}

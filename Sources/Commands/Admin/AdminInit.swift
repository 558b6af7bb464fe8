import ArgumentParser
import Casework
import Foundation
import Jobs
import Recognition
import Records
import Rubrics
import Vault

struct AdminInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin a certification body in a data folder.",
        discussion: """
            Makes the data folder where there is none, adopts the schemes and units of a folder of rubrics, and registers the first
            administrator, whose token it prints once. The body gets a key to sign with, in the folder keys of the data folder: back it up. Run it on the machine of the service while the service is stopped.

            Example:
              $ assay admin init --data /srv/assay --body north \\
                  --title "Body of the North" --administrator "Ana Ruiz"
            """
    )

    @Option(name: .long, help: ArgumentHelp("The data folder (ASSAY_DATA).", valueName: "folder"))
    var data: String?

    @Option(name: .long, help: ArgumentHelp("A code for the body: letters, digits, hyphens.", valueName: "code"))
    var body: BodyID

    @Option(name: .long, help: "The body's name.")
    var title: String

    @Option(name: .long, help: ArgumentHelp("The name of the first administrator.", valueName: "name"))
    var administrator: String

    @Option(
        name: .long,
        help: ArgumentHelp("A folder of rubrics; those that come with assay if left out.", valueName: "folder")
    )
    var rubrics: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Write the token to this file (mode 0600) instead of printing it.", valueName: "path")
    )
    var tokenFile: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seal the body's key with the passphrase in this file (ASSAY_KEY_PASSPHRASE_FILE).",
            valueName: "path"
        ),
        completion: .file()
    )
    var keyPassphraseFile: String?

    @OptionGroup var shown: OutputOptions

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = data ?? environment["ASSAY_DATA"] ?? ServeSettings.defaultFolder(environment)
        let schemes = try adopted()
        let passphrase = try KeyPassphrase.given(
            file: keyPassphraseFile ?? environment["ASSAY_KEY_PASSPHRASE_FILE"],
            environment: environment
        )
        let (records, vault) = try await Deployment.stores(in: folder)
        let workplace = Workplace(
            records: records,
            vault: vault,
            keystore: try await Deployment.keystore(in: folder, passphrase: passphrase),
            hashing: SHA256Hashing(),
            clock: SystemClock(),
            randomness: SystemRandomness(),
            examiner: NoExaminer(),
            jobsAdded: {}
        )
        let token: IssuedToken
        do {
            token = try await workplace.establishBody(
                body,
                title: title,
                administrator: administrator,
                schemes: schemes
            )
        } catch {
            throw CommandFault.serving(.refused(error))
        }
        if let tokenFile { try LocalFile.write(token.text + "\n", to: tokenFile) }
        let view = EstablishedView(
            body: body,
            data: folder,
            schemes: schemes.map { EstablishedView.Adopted(scheme: $0.scheme.code, units: $0.units.map(\.code)) },
            token: tokenFile == nil ? token.text : nil,
            tokenFile: tokenFile
        )
        try shown.output.show(view) { $0.established(view) }
    }

    private func adopted() throws(CommandFault) -> [SchemeDocuments] {
        let path = rubrics ?? ShippedRubrics.folder
        let library = RubricFolder(path: path).load()
        guard library.faults.isEmpty, !library.schemes.isEmpty else {
            throw .serving(.rubrics(path: path, faults: library.faults.prefix(20).map(\.description)))
        }
        return library.schemes.map { SchemeDocuments(scheme: $0.scheme, units: $0.units) }
    }
}

/// What was begun, for people and programs.
struct EstablishedView: Codable, Sendable {
    struct Adopted: Codable, Sendable {
        let scheme: SchemeCode
        let units: [UnitCode]
    }

    let body: BodyID
    let data: String
    let schemes: [Adopted]
    let token: String?
    let tokenFile: String?
}

extension Output {
    func established(_ view: EstablishedView) -> [String] {
        var lines = ["Began the body “\(view.body)” in \(view.data)."]
        for scheme in view.schemes {
            lines.append("Adopted \(scheme.scheme): \(scheme.units.map(\.text).joined(separator: ", "))")
        }
        if let token = view.token { lines.append("Administrator's token, shown only now: \(token)") }
        if let file = view.tokenFile { lines.append("Administrator's token: in \(file)") }
        return lines + ["Next: `assay serve --data \(view.data)`, then `assay login`."]
    }
}

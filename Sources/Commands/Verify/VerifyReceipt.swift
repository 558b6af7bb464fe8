import ArgumentParser
import Credentials
import Recognition
import ServiceAPI

struct VerifyReceipt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Tell whether a body has given a receipt.",
        discussion: """
            Works without a network: all it needs is the receipt in any of its forms and the body's public keys, which anybody can \
            fetch once from /v1/bodies/BODY/keys of its service. With --file the file at hand is compared with the one that \
            was received.

            The exit code is 0 for a valid receipt, 9 for one that is not valid or is for another file, 10 when it cannot be told.

            Example:
              $ curl --output keys.json https://assay.example.org/v1/bodies/north/keys
              $ assay verify receipt receipt.html --keys keys.json
              $ assay verify receipt receipt.html --keys keys.json --file wiring.mp4
            """
    )

    @Argument(
        help: ArgumentHelp("A file with the receipt, its line itself, or - for standard input.", valueName: "receipt"),
        completion: .file()
    )
    var input: String

    @Option(
        name: .long,
        help: ArgumentHelp("The body's public keys, a JWK Set.", valueName: "path"),
        completion: .file()
    )
    var keys: String

    @Option(
        name: .long,
        help: ArgumentHelp("The file that the receipt should be for.", valueName: "path"),
        completion: .file()
    )
    var file: String?

    @OptionGroup var shown: OutputOptions

    func run() async throws {
        let view = try await verification()
        try shown.output.show(view) { $0.verification(view) }
        switch view.outcome {
        case .valid: return
        case .notValid: throw CommandFault.reported(.notValid)
        case .cannotTell: throw CommandFault.reported(.undecided)
        }
    }

    private func verification() async throws -> ReceiptVerificationView {
        let verifier = ReceiptVerifier(keys: try keySet())
        let receipt: SignedReceipt
        do {
            receipt = try verifier.receipt(in: try text())
        } catch let flaw as ReceiptFlaw {
            return ReceiptVerificationView(flaw)
        }
        guard let file else { return ReceiptVerificationView(receipt, isFileCompared: false) }
        let digest: Digest
        do throws(FileFault) {
            digest = try await FileDigest.of(path: file)
        } catch {
            throw CommandFault.file(path: file, error)
        }
        return digest == receipt.statement.digest
            ? ReceiptVerificationView(receipt, isFileCompared: true) : .otherFile(receipt)
    }

    private func text() throws(CommandFault) -> String {
        if input.hasPrefix(ReceiptText.mark) { return input }
        return String(decoding: try LocalFile.bytes(of: input, limit: 1 << 20), as: UTF8.self)
    }

    private func keySet() throws(CommandFault) -> KeySet {
        let bytes = try LocalFile.bytes(of: keys, limit: 1 << 20)
        do {
            return try KeySet(json: bytes)
        } catch {
            throw .keys(path: keys, error)
        }
    }
}

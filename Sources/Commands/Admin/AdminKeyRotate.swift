import ArgumentParser
import Recognition
import ServiceAPI

struct AdminKeyRotate: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Sign with a new key from now on.",
        discussion: """
            The old key is retired: it signs nothing more, and what it signed stays valid. Back the keystore up afterwards, and \
            give the public keys again to those who keep a copy.

            Example:
              $ assay admin key rotate
            """
    )

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Retire the body's key and sign with a new one?", given: yes)
        let view = try await client.rotateKey()
        try output.show(view) { $0.keys(view.keys) }
    }
}

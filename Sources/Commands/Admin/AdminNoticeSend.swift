import ArgumentParser
import Recognition
import ServiceAPI

struct AdminNoticeSend: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send a dead letter again.",
        discussion: """
            It is tried as often as the first time.

            Example:
              $ assay admin notice send 7K2M9QXW4T1B
            """
    )

    @Argument(help: "The notice.")
    var notice: NoticeID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await client.send(notice)
        try output.show(["id": notice.text]) { _ in ["Notice \(notice) is sent again."] }
    }
}

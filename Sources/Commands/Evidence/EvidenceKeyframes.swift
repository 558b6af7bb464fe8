import ArgumentParser
import ExaminationReport
import Recognition
import ServiceAPI

struct EvidenceKeyframes: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "keyframes",
        abstract: "Save the keyframes of a clip, or its contact sheet, as JPEG files.",
        discussion: """
            Each file is named after its number and its place in the clip in milliseconds. The contact sheet shows all of them with \
            their times; it is there soon after the keyframes. Better keyframes come with it: what is saved is of one kind.

            Example:
              $ assay evidence keyframes 7K2M9QXW4T1B --case 4ZC08NYV6HRD --output frames
              $ assay evidence keyframes 7K2M9QXW4T1B --case 4ZC08NYV6HRD \\
                  --output frames --contact-sheet
            """
    )

    @Argument(help: "The evidence.")
    var evidence: EvidenceID

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .long,
        help: ArgumentHelp("The folder; it is made if it is not there.", valueName: "folder"),
        completion: .directory
    )
    var output: String

    @Flag(name: .long, help: "Save the contact sheet instead.")
    var contactSheet = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        var folder = try PictureFolder(path: self.output, prefix: "")
        if contactSheet {
            let saved = try folder.addSheet(try await client.contactSheet(of: evidence, caseID))
            return try output.show(saved) { _ in [saved.path] }
        }
        for (index, picture) in try await client.keyframes(of: evidence, caseID).enumerated() {
            try folder.add(picture.jpeg, number: index + 1, atMilliseconds: picture.keyframe.atMilliseconds)
        }
        let saved = folder.saved
        try output.show(saved) { _ in saved.isEmpty ? ["The clip has no keyframes."] : saved.map(\.path) }
    }
}

import ArgumentParser
import ExaminationReport
import Recognition
import ServiceAPI

struct EvidenceKeyframes: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "keyframes",
        abstract: "Save the keyframes of a clip as JPEG files.",
        discussion: """
            Each file is named after its number and its place in the clip in milliseconds.

            Example:
              $ assay evidence keyframes 7K2M9QXW4T1B --case 4ZC08NYV6HRD --output frames
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

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let report = try await client.report(evidence, of: caseID)
        var folder = try PictureFolder(path: self.output, prefix: "")
        for (index, keyframe) in report.keyframes.enumerated() {
            let jpeg = try await client.keyframe(index + 1, of: evidence, caseID)
            try folder.add(jpeg, number: index + 1, atMilliseconds: keyframe.atMilliseconds)
        }
        let saved = folder.saved
        try output.show(saved) { _ in saved.isEmpty ? ["The clip has no keyframes."] : saved.map(\.path) }
    }
}

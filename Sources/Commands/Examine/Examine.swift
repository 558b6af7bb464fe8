import ArgumentParser
import Examination
import ExaminationReport
import SystemPackage

struct ExamineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "examine",
        abstract: "Look at video files here, without a service.",
        discussion: """
            Says what the service would find out: whether a file can be assessed and if not why, and its facts. Each file is \
            read by a process of its own, assay-examiner, which is confined. A bad file does not stop the others; the exit \
            code is then 8.

            Example:
              $ assay examine clip.mp4
              $ assay examine *.mp4 --keyframes 12 --width 320 --output keyframes --json
            """
    )

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("How many keyframes to take.", valueName: "count"))
    var keyframes = ExaminationRequest.twelveKeyframes.keyframes

    @Option(name: .long, help: ArgumentHelp("How wide they are, in pixels.", valueName: "pixels"))
    var width = ExaminationRequest.twelveKeyframes.width

    @Option(
        name: .long,
        help: ArgumentHelp("Save the keyframes in this folder.", valueName: "folder"),
        completion: .directory
    )
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The examiner; beside assay, if not given.", valueName: "path"),
        completion: .file()
    )
    var examiner: String?

    @OptionGroup var shown: OutputOptions

    func validate() throws {
        guard ExaminationRequest(keyframes: keyframes, width: width) != nil else {
            throw ValidationError(
                """
                --keyframes is \(ExaminationRequest.keyframeRange.lowerBound) to \
                \(ExaminationRequest.keyframeRange.upperBound), --width \(ExaminationRequest.widthRange.lowerBound) to \
                \(ExaminationRequest.widthRange.upperBound).
                """
            )
        }
    }

    func run() async throws {
        let output = shown.output
        let pool = ExaminationPool(examiner: try ExaminerPlace.find(examiner))
        guard let request = ExaminationRequest(keyframes: keyframes, width: width) else {
            throw CommandFault.usage("--keyframes or --width is out of range")
        }
        var examined: [ExaminedFile] = []
        for file in files {
            let result = await pool.examine(file: FilePath(file), for: request)
            let one = ExaminedFile(file: file, result: result, saved: try save(result.pictures, of: file))
            examined.append(one)
            // Nobody likes to wait for the last file to see the first.
            if !output.isJSON { try output.show(lines: output.examined(one)) }
        }
        if output.isJSON { try output.show(examined) { _ in [] } }
        let worst = examined.map(\.status).max { $0.rawValue < $1.rawValue } ?? .success
        if worst != .success { throw CommandFault.reported(worst) }
    }

    private func save(_ pictures: [KeyframePicture], of file: String) throws(CommandFault) -> [PictureFolder.Saved] {
        guard let output else { return [] }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        var folder = try PictureFolder(path: output, prefix: name + "-")
        for (index, picture) in pictures.enumerated() {
            try folder.add(picture.jpeg, number: index + 1, atMilliseconds: picture.keyframe.atMilliseconds)
        }
        return folder.saved
    }
}

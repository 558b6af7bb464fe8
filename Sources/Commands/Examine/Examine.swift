import ArgumentParser
import Examination
import ExaminationReport
import Glibc
import SystemPackage

struct ExamineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "examine",
        abstract: "Look at video files here, without a service.",
        discussion: """
            Says what the service would find out: whether a file can be assessed and if not why, and its facts. Each file is \
            read by a process of its own, assay-examiner, which is confined. A bad file does not stop the others; the exit \
            code is then 8.

            With --thorough come the better keyframes, the contact sheet, the check behind a receipt (every sample lies inside \
            the file; the first, the last and twelve pictures between decode) and a digest of each track, for which the whole \
            file is read.

            With --output each picture is named after its file, its number and its place in milliseconds, as \
            clip.mp4-01-1000ms.jpg. Of files with the same name in different folders the second has the pictures \
            clip.mp4-2-01-1000ms.jpg, and so on in the order in which they are given.

            Example:
              $ assay examine clip.mp4
              $ assay examine *.mp4 --keyframes 12 --width 320 --output keyframes --json
              $ assay examine clip.mp4 --thorough --output keyframes
            """
    )

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("How many keyframes to take.", valueName: "count"))
    var keyframes = ExaminationRequest.twelveKeyframes.keyframes

    @Option(name: .long, help: ArgumentHelp("How wide they are, in pixels.", valueName: "pixels"))
    var width = ExaminationRequest.twelveKeyframes.width

    @Flag(name: .long, help: "Everything that takes longer, too.")
    var thorough = false

    @Option(name: .long, help: ArgumentHelp("How many files to look at at once.", valueName: "count"))
    var atOnce = Self.processors

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
        guard (1...256).contains(atOnce) else { throw ValidationError("--at-once is 1 to 256.") }
    }

    func run() async throws {
        let output = shown.output
        let pool = ExaminationPool(examiner: try ExaminerPlace.find(examiner), atOnce: atOnce)
        guard let asked = ExaminationRequest(keyframes: keyframes, width: width) else {
            throw CommandFault.usage("--keyframes or --width is out of range")
        }
        let request = thorough ? asked.thorough : asked
        // A person who sees each file as it comes needs no meter.
        let meter = TransferMeter(
            label: "examined",
            total: files.map(Self.size).reduce(0, +),
            isSilent: files.count == 1 || Console.standard.writesToTerminal || !Console.standard.tellsTerminal
        )
        var prefixes = PicturePrefixes.of(files)[...]
        var list = OutputList(output)
        var worst = ExitStatus.success
        var done: Int64 = 0
        try await FileExaminations(pool: pool, request: request, atOnce: atOnce).run(files) { file, result in
            let one = ExaminedFile(
                file: file,
                asked: request,
                result: result,
                saved: try save(result, prefix: prefixes.popFirst() ?? "")
            )
            try list.add(one) { $0.examined(one) }
            if one.status.rawValue > worst.rawValue { worst = one.status }
            done += Self.size(of: file)
            meter.show(done: done, resumedFrom: 0)
        }
        meter.endLine()
        try list.end()
        if worst != .success { throw CommandFault.reported(worst) }
    }

    private static let processors = max(1, min(256, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

    private static func size(of file: String) -> Int64 { (try? FilePath(file).stat()).map { Int64($0.size) } ?? 0 }

    private func save(_ result: ExaminationResult, prefix: String) throws(CommandFault) -> PictureFolder.Contents? {
        guard let output else { return nil }
        var folder = try PictureFolder(path: output, prefix: prefix)
        for (index, picture) in result.pictures.enumerated() {
            try folder.add(picture.jpeg, number: index + 1, atMilliseconds: picture.keyframe.atMilliseconds)
        }
        let sheet = result.contactSheet
        return PictureFolder.Contents(
            pictures: folder.saved,
            contactSheet: try sheet.map { (jpeg) throws(CommandFault) in try folder.addSheet(jpeg) }
        )
    }
}

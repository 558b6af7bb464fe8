import ExaminationReport
import Glibc
import Media

// Looks at the one file on standard input, and writes pictures and a report to standard output, a pipe.
//
//     assay-examiner --keyframes 12 --width 320 < clip.mp4 | …
//     assay-examiner --wait          standard input is a socket, over which one request and one file will come
//     assay-examiner --self-check    says as JSON which layers of the sandbox this machine gives
//
// It parses what strangers wrote, so it confines itself first. It has one thread and must keep it: most layers of the
// sandbox bind only the thread that asks for them. No `async` here.

signal(SIGPIPE, SIG_IGN)

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["--self-check"] { SelfCheck.run() }
let isSpare = arguments == ["--wait"]
guard let asked = ExaminationRequest(arguments: isSpare ? [] : arguments) else {
    ExaminerExit.usage.leave(
        """
        usage: assay-examiner [--keyframes 0...64] [--width 16...1920] [--choice index|pictures] [--contact-sheet] \
        [--sample-check] [--track-digests] [--without FORMAT]... < file | reader
               assay-examiner --wait | --self-check
        """
    )
}
guard FrameWriter.canWriteConfined() else {
    ExaminerExit.usage.leave("assay-examiner: standard output must be a pipe; it may not write files")
}
let request = isSpare ? Spare.waitForVideo() : asked
let meter = ResourceMeter()
let confinement = Confinement(for: request, keeping: meter.descriptor)
if let refusal = confinement.refusal { ExaminerExit.notConfined.leave("assay-examiner: not confined: \(refusal)") }

let look = MediaExaminer().look(at: STDIN_FILENO, for: request)
do {
    let usage = meter.usage(bytesRead: look.bytesRead)
    let report = ExaminationReport(look, usage: usage, sandboxLayers: confinement.layers)
    for picture in look.pictures { try FrameWriter.write(.picture, picture.jpeg) }
    if let sheet = look.sheet { try FrameWriter.write(.contactSheet, sheet.jpeg) }
    try FrameWriter.write(.report, try report.json())
} catch {
    ExaminerExit.notWritten.leave("assay-examiner: the report could not be written")
}
// Everything is written. What the libraries would do at `exit` takes longer than facts do, and helps nobody.
_exit(look.outcome == .readable ? ExaminerExit.readable.rawValue : ExaminerExit.unreadable.rawValue)

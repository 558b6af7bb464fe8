import ExaminationReport
import Glibc
import Media

// Looks at the one video on standard input, and writes pictures and a report to standard output, a pipe.
//
//     assay-examiner --keyframes 12 --width 320 < clip.mp4 | …
//
// It parses what strangers wrote, so it confines itself first. It has one thread and must keep it: most layers of the
// sandbox bind only the thread that asks for them. No `async` here.

signal(SIGPIPE, SIG_IGN)

guard let request = ExaminationRequest(arguments: CommandLine.arguments.dropFirst()) else {
    ExaminerExit.usage.leave(
        """
        usage: assay-examiner [--keyframes 0...64] [--width 16...1920] [--choice index|pictures] [--contact-sheet] \
        [--sample-check] [--track-digests] < video | reader
        """
    )
}
guard FrameWriter.canWrite else {
    ExaminerExit.usage.leave("assay-examiner: standard output must be a pipe; it may not write files")
}
let meter = ResourceMeter()
guard let layers = Confinement.enter(keeping: meter.descriptor) else {
    ExaminerExit.notConfined.leave("assay-examiner: a required layer of the sandbox could not be entered")
}

let look = VideoExaminer().look(at: STDIN_FILENO, for: request)
do {
    let report = ExaminationReport(look, usage: meter.usage(bytesRead: look.bytesRead), sandboxLayers: layers)
    for picture in look.pictures { try FrameWriter.write(.picture, picture.jpeg) }
    if let sheet = look.sheet { try FrameWriter.write(.contactSheet, sheet.jpeg) }
    try FrameWriter.write(.report, try report.json())
} catch {
    ExaminerExit.notWritten.leave("assay-examiner: the report could not be written")
}
exit(look.outcome == .readable ? ExaminerExit.readable.rawValue : ExaminerExit.unreadable.rawValue)

// What libFuzzer calls: bytes as they might come out of a hijacked examiner, read as the service reads them.
//
// Built by `Tests/Fuzz/run` together with the module itself; no part of the package.

import ExaminationReport

/// The first two bytes choose how the input is read and how the pipe cuts it; the rest is what was written to the pipe.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAReport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let input = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    guard input.count > 2 else { return 0 }
    let (choice, step) = (input[0], max(1, Int(input[1])))
    let written = Array(input[2...])
    if choice & 1 == 0 {
        readPipe(written, step: step * step, request: request(choice))
    } else {
        // The JSON alone: without a frame around it a mutation reaches the reader of values more often.
        believe(ReportPayloads(report: written, pictures: []), request: request(choice))
    }
    return 0
}

private func readPipe(_ written: [UInt8], step: Int, request: ExaminationRequest) {
    var decoder = ReportFrameDecoder()
    do {
        for start in stride(from: 0, to: written.count, by: step) {
            try decoder.receive(Array(written[start..<min(written.count, start + step)]))
        }
        let received = try decoder.finish()
        believe(received, request: request)
    } catch {
        // A refusal is a right answer.
    }
}

/// What is believed must survive being written and read again, and must still be believed.
private func believe(_ received: ReportPayloads, request: ExaminationRequest) {
    func checked(_ json: [UInt8]) throws(ReportDefect) -> ExaminationReport {
        try ExaminationReport(json: json)
            .checked(against: received.pictures, contactSheet: received.contactSheet, asked: request)
    }
    guard let report = try? checked(received.report) else { return }
    guard let again = try? report.json(), again.count <= ReportBounds.reportBytes else {
        preconditionFailure("a report that was believed cannot be written")
    }
    let same = try? checked(again)
    precondition(same == report, "a report reads differently the second time")
    precondition(report.keyframes.count == received.pictures.count, "a keyframe without its picture")
    precondition(
        [report.facts?.deviceMake?.value, report.facts?.deviceModel?.value].allSatisfy { $0?.isReportText != false },
        "a text that could reach a terminal"
    )
}

private func request(_ choice: UInt8) -> ExaminationRequest {
    let asked = ExaminationRequest(keyframes: Int(choice >> 1) % 65, width: 320) ?? .twelveKeyframes
    return choice & 0x80 == 0 ? asked : asked.thorough
}

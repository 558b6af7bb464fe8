import CDescriptors
import ExaminationReport
import Glibc
import SystemPackage

/// An examiner that waits with its libraries loaded for the one file that it will be given.
///
/// It holds the other end of a socket and nothing of anybody's. When this object goes, or this program dies, the socket
/// closes and the process ends by itself.
final class SpareExaminer: Sendable {
    /// Tells spares apart; each has its own.
    let number: Int
    /// The process, to its end. It holds nothing of this object.
    let run: Task<ExaminerRun.Ending, Never>
    private let socket: FileDescriptor

    /// Starts the process, without waiting for it. `nil` when there is no descriptor left for the socket.
    init?(_ location: ExaminerLocation, number: Int) {
        var ends: [Int32] = [-1, -1]
        guard descriptors_pair(&ends) == 0 else { return nil }
        self.number = number
        socket = FileDescriptor(rawValue: ends[0])
        let theirs = FileDescriptor(rawValue: ends[1])
        let process = ExaminerRun(location: location, arguments: ["--wait"])
        run = Task.detached { await process.run(input: theirs, closingInput: true) }
    }

    /// Gives it the request and the open video. Returns false when the process is already gone.
    func give(_ media: FileDescriptor, for request: ExaminationRequest) -> Bool {
        let message = Array(request.arguments.joined(separator: "\0").utf8)
        return descriptors_send(socket.rawValue, message, message.count, media.rawValue) == 0
    }

    /// Waits for the end of the process. Returns `nil` when it ended before it took the file: nothing was read then.
    func ending(within deadline: Duration) async -> ExaminerRun.Ending? {
        let run = run
        let ending = await ExaminerRun.wait(deadline) {
            await withTaskCancellationHandler {
                await run.value
            } onCancel: {
                run.cancel()
            }
        }
        // A time that ran out before the file was taken is no fault of the file either.
        if case .interrupted = ending { return ending }
        return descriptors_take_byte(socket.rawValue) == 1 ? ending : nil
    }

    /// Lets it go, and comes back when the process is gone.
    func dismiss() async {
        shutdown(socket.rawValue, Int32(SHUT_RDWR))
        // One that hangs while it loads is not waited for.
        _ = await ExaminerRun.wait(.seconds(5)) { [run] in
            await withTaskCancellationHandler {
                await run.value
            } onCancel: {
                run.cancel()
            }
        }
    }

    deinit {
        try? socket.close()
    }
}

import CDescriptors
import ExaminationReport
import Glibc
import Media

/// A process that waits, with libraries loaded, until it is given its one file.
///
/// Standard input is a socket. One message comes over it: the request's arguments, joined by zero bytes, and the open
/// video. The answer is one byte, after which the socket is gone: from then on the file counts as touched.
enum Spare {
    private static let longestMessage = 4096

    /// Waits, and gives back the request with the video as standard input. Ends the process quietly when the other side
    /// closes the socket, which the kernel does for it when it dies.
    static func waitForVideo() -> ExaminationRequest {
        warmUp()
        var video: Int32 = -1
        var count = 0
        let message = [UInt8](unsafeUninitializedCapacity: longestMessage) { buffer, filled in
            count = descriptors_receive(STDIN_FILENO, buffer.baseAddress, buffer.count, &video)
            filled = max(0, count)
        }
        guard count >= 0 else {
            if errno == EPIPE || errno == ECONNRESET { exit(ExaminerExit.readable.rawValue) }
            ExaminerExit.usage.leave("assay-examiner: --wait needs a socket with one message of one descriptor")
        }
        let words = message.split(separator: 0, omittingEmptySubsequences: false)
        guard let request = ExaminationRequest(arguments: words.map { String(decoding: $0, as: UTF8.self) }),
            isReadOnlyFile(video)
        else { ExaminerExit.usage.leave("assay-examiner: what came over the socket is no request for a file") }
        var taken: UInt8 = 1
        guard write(STDIN_FILENO, &taken, 1) == 1, dup2(video, STDIN_FILENO) == STDIN_FILENO else {
            ExaminerExit.usage.leave("assay-examiner: the socket is gone")
        }
        close(video)
        return request
    }

    private static func isReadOnlyFile(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && fcntl(descriptor, F_GETFL) & O_ACCMODE == O_RDONLY
    }

    /// What every look needs once: tables of the codecs, and the machinery behind the report's JSON.
    private static func warmUp() {
        MediaLibraries.warmUp()
        _ = try? ExaminationReport.rehearsal.json()
    }
}

import Glibc

/// How the examiner ends. The numbers are those of `sysexits.h`, which the parent knows too.
///
/// An unreadable video has a report like any other; its status only has to agree with it, so that a report forged by a
/// hijacked decoder has one thing more to get right.
enum ExaminerExit: Int32 {
    /// A report of a readable video was written.
    case readable = 0
    /// The arguments or descriptors are not as they must be. Nothing was read.
    case usage = 64
    /// A report of an unreadable video was written.
    case unreadable = 66
    /// The sandbox could not be entered. Nothing was read.
    case notConfined = 70
    /// The reader went away, or the report would have broken its bounds.
    case notWritten = 74

    /// Ends the process with a line for whoever started it by hand; the pool gives it no standard error.
    func leave(_ line: String) -> Never {
        let bytes = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
        exit(rawValue)
    }
}

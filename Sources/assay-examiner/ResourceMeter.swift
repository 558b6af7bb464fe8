import ExaminationReport
import Glibc

/// Measures this process.
///
/// The largest resident size comes from `/proc/self/status`, opened before the sandbox closes that way:
/// `getrusage` would count the parent's memory, which the child shared until `exec`.
struct ResourceMeter {
    /// Always 3 or negative: whatever else somebody left open here is replaced, so that all from 4 on can be closed.
    let descriptor: Int32

    init() {
        let opened = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
        if opened > 3 {
            descriptor = dup2(opened, 3)
            close(opened)
        } else {
            descriptor = opened
        }
    }

    func usage(bytesRead: Int) -> ExaminerUsage {
        var times = rusage()
        getrusage(RUSAGE_SELF.rawValue, &times)
        let processor = [times.ru_utime, times.ru_stime].reduce(0) { $0 + $1.tv_sec * 1000 + Int($1.tv_usec) / 1000 }
        return ExaminerUsage(
            processorMilliseconds: processor,
            peakKibibytes: peakKibibytes ?? 0,
            bytesRead: bytesRead
        )
    }

    /// The line `VmHWM:     46012 kB` (proc(5)).
    private var peakKibibytes: Int? {
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
        }
        let line = bytes.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: Array("VmHWM:".utf8)) }
        return line.flatMap { Int(String(decoding: $0.filter { (0x30...0x39).contains($0) }, as: UTF8.self)) }
    }
}

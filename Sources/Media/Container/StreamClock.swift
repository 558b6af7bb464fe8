import CLibAV
import ExaminationReport

/// Turns a stream's own time units into milliseconds, and back.
struct StreamClock {
    private let base: AVRational
    private static let milliseconds = AVRational(num: 1, den: 1000)

    init(_ stream: UnsafeMutablePointer<AVStream>) {
        base = stream.pointee.time_base
    }

    /// `nil` for "no time" and for what no clip can have: files state durations of 300 000 years.
    func milliseconds(_ time: Int64) -> Int? {
        guard time != clibav_no_time(), base.num > 0, base.den > 0 else { return nil }
        let result = av_rescale_q(time, base, Self.milliseconds)
        let bound = Int64(ReportBounds.milliseconds)
        return (-bound...bound).contains(result) ? Int(result) : nil
    }

    func units(_ milliseconds: Int) -> Int64 {
        guard base.num > 0, base.den > 0 else { return 0 }
        return av_rescale_q(Int64(milliseconds), Self.milliseconds, base)
    }
}

import Examination
import ExaminationReport
import HostileClips

/// How a run ended; printed as JSON.
struct MutationSummary: Encodable {
    /// A clip that did what no clip may do.
    struct Failure: Encodable {
        let name: String
        let mutations: [String]
        let fault: String
    }

    /// How many ended how: `readable`, the reason against an unreadable one, the code of a limit.
    var endings: [String: Int] = [:]
    var failures: [Failure] = []
    var mostProcessorMilliseconds = 0
    var mostProcessorClip = ""
    var mostPeakKibibytes = 0
    var mostWallMilliseconds = 0
    /// Resident memory of this process, which is what the service's part of an examination takes.
    var residentAfterFirstTenth = 0
    var residentAtEnd = 0
    var seconds = 0

    /// No growth: at most 4 MiB more than after the first tenth, as in the test of many files. In 10,000 clips half a
    /// kibibyte that each leaves behind is too much.
    var hasGrown: Bool { residentAtEnd - residentAfterFirstTenth > 4096 }

    /// Counts a result. Says whether a clip may end like this: with a report that was believed, or at a limit of ours.
    /// A signal of the examiner's own, a hang to the deadline, a report that breaks its bounds are failures.
    mutating func take(_ result: ExaminationResult, of clip: MutatedClip) -> Bool {
        mostWallMilliseconds = max(mostWallMilliseconds, result.wallMilliseconds)
        if let report = result.report {
            endings[report.outcome.reason?.rawValue ?? "readable", default: 0] += 1
            mostPeakKibibytes = max(mostPeakKibibytes, report.usage.peakKibibytes)
            if report.usage.processorMilliseconds > mostProcessorMilliseconds {
                mostProcessorMilliseconds = report.usage.processorMilliseconds
                mostProcessorClip = clip.name
            }
        }
        guard let fault = result.fault else { return true }
        endings[fault.code, default: 0] += 1
        if case .overLimit(let limit) = fault, limit != .output { return true }
        failures.append(Failure(name: clip.name, mutations: clip.mutations.map(\.rawValue), fault: fault.code))
        return false
    }
}

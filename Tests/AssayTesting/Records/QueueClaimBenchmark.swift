import Glibc
import Recognition
import Records

/// What a queue claim costs with so many open cases. Processor time of this process, user and system: wall time is
/// mostly the disk's sync.
public enum QueueClaimBenchmark {
    public struct Figures: Sendable {
        public let cases: Int
        public let claims: Int
        /// Processor seconds of all claims together.
        public let seconds: Double
        /// Wall seconds of all claims together.
        public let wallSeconds: Double
        /// Wall seconds that filling the queue took.
        public let fillSeconds: Double

        public var microsecondsPerClaim: Double { seconds / Double(claims) * 1_000_000 }
    }

    /// Fills a new database with open cases in the way of the product's own appends, then claims, each time as
    /// another assessor.
    ///
    /// - Parameters:
    ///   - cases: open cases, of one unit each; more than `claims`.
    ///   - claims: how many to time; a tenth as many go before, untimed.
    ///   - unitCount: how many different units the cases are spread over.
    ///   - namesUnits: whether each claim names three of the units, as for an assessor who is licensed for these.
    public static func run(cases: Int, claims: Int, unitCount: Int = 10, namesUnits: Bool = false) async throws
        -> Figures
    {
        try await ScratchFolder.with { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            var acts = SampleActs(seed: 1)
            let units = (0..<unitCount).map { "U\($0)" }
            let (_, fillSeconds) = try await timed { try await fill(records, cases: cases, units: units, &acts) }
            let wanted = namesUnits ? units.prefix(3).map { UnitCode(checked: $0) } : nil
            for _ in 0..<(claims / 10) { try await claim(records, units: wanted, &acts) }
            let (seconds, wallSeconds) = try await timed {
                for _ in 0..<claims { try await claim(records, units: wanted, &acts) }
            }
            await records.close()
            return Figures(
                cases: cases,
                claims: claims,
                seconds: seconds,
                wallSeconds: wallSeconds,
                fillSeconds: fillSeconds
            )
        }
    }

    private static func fill(
        _ records: SQLiteRecords,
        cases: Int,
        units: [String],
        _ acts: inout SampleActs
    ) async throws {
        for start in stride(from: 0, to: cases, by: 1_000) {
            let appends = (start..<min(start + 1_000, cases)).map { index in
                var sample = SampleCase(units: [units[index % units.count]], using: &acts)
                return sample.becomeReady(using: &acts)
            }
            _ = try await records.append(all: appends)
        }
    }

    private static func claim(_ records: SQLiteRecords, units: [UnitCode]?, _ acts: inout SampleActs) async throws {
        let claim = QueueClaim(
            body: acts.body,
            assessor: acts.id(),
            rounds: [.first, .second, .appeal],
            units: units,
            now: acts.now,
            leaseUntil: acts.now.adding(days: 1)
        )
        guard try await records.leaseNext(claim) != nil else { throw RecordsFault.notFound }
    }

    /// Processor seconds of the whole process, and wall seconds.
    private static func timed(_ work: () async throws -> Void) async throws -> (processor: Double, wall: Double) {
        let (processor, wall) = (processorSeconds(), ContinuousClock.now)
        try await work()
        return (processorSeconds() - processor, (ContinuousClock.now - wall) / .seconds(1))
    }

    private static func processorSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
    }
}

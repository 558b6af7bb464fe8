import Glibc
import ProcessSimulation
import Recognition

/// Lives many lives, says how fast and what was met, and exits with 1 and a short story where one breaks an invariant.
struct SimulateCommand {
    let arguments: SimulateArguments

    init(_ arguments: SimulateArguments) {
        self.arguments = arguments
    }

    func run() -> Never {
        if let unknown = arguments.unknown {
            print(
                "simulate: “\(unknown)” is not known. simulate [--lives N] [--seed N] [--threads N] [--diagrams | --invariants | --guards | --bugs | --fold]"
            )
            exit(64)
        }
        switch arguments.print {
        case .diagrams: print(StateDiagrams.document(), terminator: "")
        case .invariants: print(Invariant.document(), terminator: "")
        case .guards: print(GuardList.document(), terminator: "")
        case .fold: print(FoldMeasure.sentence(microseconds: { Self.cpuSeconds * 1_000_000 }))
        case .bugs: exit(hunt())
        case .tally: exit(live())
        }
        exit(0)
    }

    private func live() -> Int32 {
        let share = arguments.lives / UInt64(arguments.threads)
        let began = Self.cpuSeconds
        let results = Workers.run(arguments.threads) { worker in
            let first = arguments.seed + UInt64(worker) * share
            let isLast = worker == arguments.threads - 1
            return Simulation.run(first..<(isLast ? arguments.seed + arguments.lives : first + share))
        }
        let seconds = Self.cpuSeconds - began
        var tally = Tally()
        for result in results { tally.add(result.tally) }
        print(Self.report(tally, seconds: seconds))
        guard let failed = results.lazy.compactMap(\.failed).first else { return 0 }
        print(Shrinker.shrink(failed)?.story ?? "seed \(failed) fails, and then does not")
        return 1
    }

    /// Plants one bug after the other.
    private func hunt() -> Int32 {
        var missed: Int32 = 0
        for bug in PlantedBug.allCases {
            guard let found = BugHunt.hunt(bug, lives: arguments.lives) else {
                print("\(bug.rawValue): not found in \(arguments.lives) lives")
                missed = 1
                continue
            }
            print(
                "\(bug.rawValue): life \(found.lives), \(found.shrunk.steps.count) steps, \(found.shrunk.violation.invariant)"
            )
        }
        return missed
    }

    private static func report(_ tally: Tally, seconds: Double) -> String {
        let ends = tally.ends.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        return """
            \(tally.lives) lives in \(Int(seconds * 1_000)) ms of CPU: \(Int(Double(tally.lives) / seconds)) lives/s on one core, \
            \(Int(Double(tally.acts) / seconds)) acts/s
            \(tally.acts) acts, \(tally.refusals) refusals, \(tally.repeated) repeated commands, \(tally.conflicts) on an older state
            \(tally.kinds.count) kinds of act, \(tally.statuses.count) statuses, \(tally.refused.count) refusal codes met
            not met: \(unmet(by: tally))
            ends: \(ends.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", "))
            """
    }

    private static func unmet(by tally: Tally) -> String {
        let names =
            Set(CaseAct.Kind.allCases).subtracting(tally.kinds).map(\.rawValue)
            + Set(CaseStatus.allCases).subtracting(tally.statuses).map(\.rawValue)
            + Set(RefusalCode.allCases).subtracting(tally.refused).map(\.rawValue)
        return names.isEmpty ? "nothing" : names.sorted().joined(separator: ", ")
    }

    /// Of the process: other people's load does not count.
    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

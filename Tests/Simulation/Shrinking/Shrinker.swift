import Recognition

/// Makes a failing life short: leaves out chunks of steps, then single ones, as long as the same invariant breaks.
///
/// Source: Zeller, Hildebrandt, "Simplifying and isolating failure-inducing input", IEEE TSE 28 (2002), the part that removes.
public struct Shrinker {
    let process: Process
    let invariant: String
    let finishes: Bool

    public struct Shrunk: Sendable {
        public let seed: UInt64
        public let world: World
        public let steps: [LifeStep]
        public let violation: Violation
    }

    /// The short life of a seed that breaks something; nil where it breaks nothing.
    public static func shrink(_ seed: UInt64, under process: Process = .sound) -> Shrunk? {
        var steps: [LifeStep] = []
        let life = Simulation.live(seed, under: process) { steps.append($0) }
        guard let violation = life.violation else { return nil }
        let shrinkers = [false, true].map {
            Shrinker(process: process, invariant: violation.invariant, finishes: $0)
        }
        guard let shrinker = shrinkers.first(where: { $0.breaks(steps, in: life.world) != nil }) else {
            return Shrunk(seed: seed, world: life.world, steps: steps, violation: violation)
        }
        let short = shrinker.reduce(steps, in: life.world)
        let found = shrinker.breaks(short, in: life.world) ?? violation
        return Shrunk(seed: seed, world: life.world, steps: short, violation: found)
    }

    private func breaks(_ steps: [LifeStep], in world: World) -> Violation? {
        let violation = Simulation.relive(steps, in: world, under: process, finishes: finishes).violation
        return violation?.invariant == invariant ? violation : nil
    }

    private func reduce(_ steps: [LifeStep], in world: World) -> [LifeStep] {
        var steps = steps
        var size = max(1, steps.count / 2)
        while true {
            let before = steps.count
            var start = 0
            while start < steps.count {
                var shorter = steps
                shorter.removeSubrange(start..<min(start + size, steps.count))
                if breaks(shorter, in: world) != nil { steps = shorter } else { start += size }
            }
            // Single steps are tried until none can go: one that went may have been another's reason.
            if size == 1 && steps.count == before { break }
            size = max(1, size / 2)
        }
        let paired = withoutPairs(steps, in: world)
        return paired.count < steps.count ? reduce(paired, in: world) : withFewerUnits(steps, in: world)
    }

    /// Two steps may be there for each other alone, as a hold and its end are.
    private func withoutPairs(_ steps: [LifeStep], in world: World) -> [LifeStep] {
        for first in steps.indices {
            for second in steps.indices.dropFirst(first + 1) {
                var shorter = steps
                shorter.remove(at: second)
                shorter.remove(at: first)
                if breaks(shorter, in: world) != nil { return shorter }
            }
        }
        return steps
    }

    /// An application for fewer units needs fewer steps afterwards.
    private func withFewerUnits(_ steps: [LifeStep], in world: World) -> [LifeStep] {
        for index in steps.indices {
            guard case .command(let command) = steps[index].event else { continue }
            guard case .applied(let act) = command.act, act.units.count > 1 else { continue }
            for unit in act.units.indices {
                var units = act.units
                units.remove(at: unit)
                let smaller = Command(
                    .applied(
                        .init(
                            candidate: act.candidate,
                            scheme: act.scheme,
                            units: units,
                            organisation: act.organisation
                        )
                    ),
                    by: command.author,
                    seen: command.seen,
                    key: command.key
                )
                var changed = steps
                changed[index] = LifeStep(at: steps[index].at, event: .command(smaller))
                if breaks(changed, in: world) != nil { return reduce(changed, in: world) }
            }
        }
        return steps
    }
}

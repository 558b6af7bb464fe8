import ArgumentParser
import Recognition

/// A unit with its outcome on the command line: `ELEC-ISO-01=competent`.
struct UnitDecisionArgument: ExpressibleByArgument, Equatable, CustomStringConvertible {
    let decision: UnitDecision

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let unit = UnitCode(parts[0]), let outcome = UnitOutcome(rawValue: parts[1]) else {
            return nil
        }
        decision = UnitDecision(unit: unit, outcome: outcome)
    }

    var description: String { "\(decision.unit)=\(decision.outcome.rawValue)" }
}

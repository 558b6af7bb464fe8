import ArgumentParser
import Recognition

/// What a clip is for, on the command line: `UNIT/REQUIREMENT`.
struct PurposeArgument: ExpressibleByArgument, Equatable {
    let unit: UnitCode
    let requirement: RequirementCode

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let unit = UnitCode(parts[0]), let requirement = RequirementCode(parts[1]) else {
            return nil
        }
        self.unit = unit
        self.requirement = requirement
    }
}

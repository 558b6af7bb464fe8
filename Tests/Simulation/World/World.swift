public import Recognition

/// Where a life takes place: the rules of its body, when it begins, and who asks for what.
public struct World: Sendable {
    static let body = BodyID(checked: "north")
    static let caseID = CaseID(canonical: "CASE00000001")

    /// Which of the simulated schemes it is.
    public let scheme: Int
    public let beginning: Instant
    /// Never empty.
    public let units: [UnitCode]

    var book: Rulebook { SimulatedScheme.all[scheme] }

    init(scheme: Int, beginning: Instant, units: [UnitCode]) {
        self.scheme = scheme
        self.beginning = beginning
        self.units = units
    }

    init(_ dice: inout Dice) {
        scheme = dice.below(SimulatedScheme.count)
        // Somewhere in three years from 2027-01-01, a leap day and six changes of clocks among them.
        beginning = Instant(milliseconds: 1_798_761_600_000).adding(seconds: Int64(dice.below(1_095 * 86_400)))
        let first = dice.below(SimulatedUnits.codes.count)
        let count = [1, 1, 2, 2, 3][dice.below(5)]
        units = (0..<count).map { SimulatedUnits.codes[(first + $0) % SimulatedUnits.codes.count] }
    }
}

import Recognition

/// The steps by which judged units are looked at once more, and by which an assessor loses one.
extension CaseStory {
    mutating func drawForSecondMark(
        _ unit: UnitCode = .cut,
        _ cause: DrawCause = .random,
        giving fields: Set<String> = [],
        by author: Author = .system
    ) throws(Refusal) {
        try propose(.drawnForSecondMarking(.init(unit: unit, cause: cause)), by: author, giving: fields)
    }

    @discardableResult
    mutating func sample(
        _ unit: UnitCode = .cut,
        _ cause: DrawCause = .random,
        giving fields: Set<String> = [],
        by author: Author = .system
    ) throws(Refusal) -> SampleID {
        let id = SampleID(canonical: draw("SA"))
        try propose(.sampled(.init(sample: id, unit: unit, cause: cause)), by: author, giving: fields)
        return id
    }

    /// A unit that returns to its assessor has 48 hours, unless another end is given.
    mutating func verify(
        _ sample: SampleID,
        _ outcome: VerificationOutcome = .agree,
        until: Instant?? = nil,
        giving fields: Set<String> = ["reason"],
        by verifier: PersonID = .gil
    ) throws(Refusal) {
        let usual = outcome == .disagree ? now.adding(seconds: 48 * 3_600) : nil
        try propose(
            .verified(.init(sample: sample, outcome: outcome, until: until ?? usual)),
            by: .verifier(verifier),
            giving: fields
        )
    }

    /// The candidate fails a criterion, in the eyes of this assessor.
    mutating func fail(_ unit: UnitCode = .cut, by assessor: PersonID = .ben) throws(Refusal) {
        try judge(unit, by: assessor) { $0.verdicts[.grip] = .notMet }
    }

    /// An administrator takes the unit from an assessor who may not judge it any more.
    mutating func takeAway(_ unit: UnitCode = .edge, from assessor: PersonID = .ben) throws(Refusal) {
        try giveBack(unit, of: assessor, cause: .licenceEnded, by: .administrator())
    }

    /// The case stands still.
    mutating func standStill(_ hold: HoldID = HoldID(canonical: "H01D00000001")) throws(Refusal) {
        try propose(.holdPut(.init(hold: hold, cause: .complaint)), by: .administrator())
    }

    mutating func moveOn(_ hold: HoldID = HoldID(canonical: "H01D00000001")) throws(Refusal) {
        try propose(.holdLifted(.init(hold: hold)), by: .administrator())
    }
}

import Recognition

/// The steps of complaints, reports of malpractice and holds, and what is made void.
extension CaseStory {
    @discardableResult
    mutating func complain(
        about person: PersonID? = nil,
        giving fields: Set<String> = ["reason"],
        by author: Author = .candidate()
    ) throws(Refusal) -> ComplaintID {
        let id = ComplaintID(canonical: draw("CP"))
        let act = CaseAct.ComplaintLodged(complaint: id, about: .conduct, concerns: person)
        try propose(.complaintLodged(act), by: author, giving: fields)
        return id
    }

    mutating func settle(
        _ complaint: ComplaintID,
        _ outcome: ComplaintOutcome = .upheld,
        by author: Author = .administrator()
    ) throws(Refusal) {
        try propose(.complaintSettled(.init(complaint: complaint, outcome: outcome)), by: author)
    }

    @discardableResult
    mutating func report(
        _ person: PersonID? = nil,
        by author: Author = .assessor()
    ) throws(Refusal) -> MalpracticeReportID {
        let id = MalpracticeReportID(canonical: draw("MR"))
        try propose(.malpracticeReported(.init(report: id, suspect: .candidate, concerns: person)), by: author)
        return id
    }

    mutating func settle(
        _ report: MalpracticeReportID,
        _ finding: MalpracticeFinding,
        by author: Author = .administrator()
    ) throws(Refusal) {
        try propose(.malpracticeSettled(.init(report: report, finding: finding)), by: author)
    }

    @discardableResult
    mutating func hold(
        _ cause: HoldCause = .malpractice,
        _ hold: HoldID? = nil,
        by author: Author = .administrator()
    ) throws(Refusal) -> HoldID {
        let id = hold ?? HoldID(canonical: draw("HD"))
        try propose(.holdPut(.init(hold: id, cause: cause)), by: author)
        return id
    }

    mutating func lift(_ hold: HoldID, by author: Author = .administrator()) throws(Refusal) {
        try propose(.holdLifted(.init(hold: hold)), by: author)
    }

    mutating func void(
        _ unit: UnitCode? = nil,
        cause: VoidCause = .openedInError,
        by author: Author = .administrator()
    ) throws(Refusal) {
        try propose(.voided(.init(unit: unit, cause: cause)), by: author)
    }
}

import Casework
import Recognition
import ServiceAPI

extension GapReportView {
    init(_ report: GapReport, in reading: CaseReading) {
        self.init(
            decision: report.decision,
            units: report.units.map { UnitGapView($0, of: reading.rubrics[$0.unit]?.unit) },
            tryAgain: report.tryAgain,
            until: Timestamp(report.until),
            attemptsLeft: report.attemptsLeft
        )
    }
}

extension UnitGapView {
    fileprivate init(_ gap: UnitGap, of unit: CompetencyUnit?) {
        self.init(
            unit: gap.unit,
            title: unit?.title ?? LocalizedText([:]),
            outcome: gap.outcome,
            criteria: gap.criteria.map {
                CriterionGapView(
                    element: $0.element,
                    criterion: $0.criterion,
                    text: unit?.criterion($0.criterion)?.text ?? LocalizedText([:]),
                    cause: $0.cause
                )
            },
            notAffirmed: gap.notAffirmed
        )
    }
}

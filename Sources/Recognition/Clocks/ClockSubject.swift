/// What of a case a clock runs for.
public enum ClockSubject: Hashable, Sendable {
    case wholeCase
    case unit(UnitCode)
    case appeal(AppealID)
    case complaint(ComplaintID)
    case malpracticeReport(MalpracticeReportID)
    case certificate(CertificateID)
}

/// What is done in a case. The order is that of the life of a case.
public enum CaseAct: Hashable, Sendable {
    case applied(Applied)
    case admitted(Admitted)
    case foundIneligible(FoundIneligible)
    case evidenceReceived(EvidenceReceived)
    case evidenceExamined(EvidenceExamined)
    case evidenceChecked(EvidenceChecked)
    case evidenceWithdrawn(EvidenceWithdrawn)
    case submitted(Submitted)
    case returned(Returned)
    case allocated(Allocated)
    case allocationEnded(AllocationEnded)
    case judged(Judged)
    case recommended(Recommended)
    case decided(Decided)
    case notified(Notified)
    case withdrawn(Withdrawn)
}

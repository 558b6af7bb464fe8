/// On what an appeal may rest.
public enum AppealGround: String, Hashable, Codable, Sendable, CaseIterable {
    /// The body did not follow its procedure.
    case procedure
    /// Evidence that was submitted was not considered.
    case evidenceOverlooked = "evidence-overlooked"
    /// The verdict does not follow from the evidence and the criteria.
    case judgement
    /// Somebody who judged or decided had an interest.
    case conflictOfInterest = "conflict-of-interest"
    /// A reasonable adjustment was refused or not made.
    case adjustment
    /// What was done after a report of malpractice.
    case malpracticeAction = "malpractice-action"
}

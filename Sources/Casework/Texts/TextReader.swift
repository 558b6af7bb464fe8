/// What somebody is to an act, or to the thing that it is about. By this, and by nothing else, they read what was written with it.
enum TextReader: Hashable, Sendable, CaseIterable {
    /// Whoever did it.
    case author
    /// The candidate of the case.
    case candidate
    /// Whoever made the complaint that the act answers.
    case complainant
    /// The assessor with whom the session was arranged.
    case sessionAssessor
    /// The assessor whose judgement a verifier did not simply agree with, from whom a unit was taken, or who judged what was decided.
    case assessorConcerned
    /// A member of the panel of the appeal, or of a later one: the next stage looks at what was said in the one before. Where the act
    /// is about no appeal, a member of any panel in the case.
    case panel
    case verifier
    case certifier
    case administrator
    case auditor
}

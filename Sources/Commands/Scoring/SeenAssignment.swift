import Recognition
import ServiceAPI

/// What a scoring was made on. It goes with the judgement, so that the service can tell a scoring of what was before.
struct SeenAssignment: Equatable, Sendable {
    let caseVersion: Int
    let rubric: Digest
    let set: Int

    init(caseVersion: Int, rubric: Digest, set: Int) {
        self.caseVersion = caseVersion
        self.rubric = rubric
        self.set = set
    }

    init(_ assignment: AssignmentView) {
        self.init(
            caseVersion: assignment.caseVersion,
            rubric: assignment.rubric.contentDigest,
            set: assignment.set
        )
    }

    /// What a caller saw who names the version alone: the service takes it only while the unit is as it was then.
    ///
    /// - Throws: `.movedOn` for a version that the case has not reached: it is that of another case.
    init(_ assignment: AssignmentView, at version: Int) throws(CommandFault) {
        guard version <= assignment.caseVersion else {
            throw .movedOn(
                "the case is at version \(assignment.caseVersion), not \(version)",
                remedy: "Look at it anew with `assay queue show \(assignment.caseID) \(assignment.unit)`."
            )
        }
        self.init(caseVersion: version, rubric: assignment.rubric.contentDigest, set: assignment.set)
    }
}

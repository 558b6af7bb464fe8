import Recognition
import ServiceAPI

/// What can be done with a scoring of one assignment. A conflict is told as what it is: somebody else was faster.
struct ScoringDesk: Sendable {
    let client: ServiceClient
    let output: Output
    let assignment: AssignmentView

    private var caseID: CaseID { assignment.caseID }
    private var unit: UnitCode { assignment.unit }

    /// Saves a draft over the one with this revision; gives the new revision.
    func save(_ scoring: ScoringView, revision: Int) async throws -> Int {
        do throws(ClientFault) {
            return try await client.save(DraftView(revision: revision, scoring: scoring), caseID, unit).revision
        } catch {
            throw translated(error, of: "The draft has been changed in another session since you began.")
        }
    }

    /// Saves a draft over the present one and says so.
    func keep(_ scoring: ScoringView) async throws {
        let revision = try await save(scoring, revision: assignment.draft?.revision ?? 0)
        let draft = DraftView(revision: revision, scoring: scoring)
        try output.show(draft) { _ in ["Kept as draft \(revision); nothing is recorded yet."] }
    }

    func explain(_ scoring: ScoringView) async throws -> ExplanationView {
        do throws(ClientFault) {
            return try await client.explain(scoring, caseID, unit)
        } catch {
            throw translated(error, of: "The case has moved on.")
        }
    }

    /// - Parameter seen: what the scoring was made on; sent as it is, for the service to say whether it still holds.
    func record(_ scoring: ScoringView, seen: SeenAssignment) async throws {
        let request = JudgeRequest(
            caseVersion: seen.caseVersion,
            rubric: seen.rubric,
            set: seen.set,
            scoring: scoring
        )
        let applied: AppliedView
        do throws(ClientFault) {
            applied = try await client.judge(request, caseID, unit)
        } catch {
            if error.status == .conflict { await rescue(scoring) }
            throw translated(error, of: "The case has moved on since you began.")
        }
        try output.show(applied) { $0.applied(applied) }
    }

    /// Keeps what was answered as the draft of the assignment as it is now, unless it has one: that is somebody's later work. Where
    /// the unit is held no longer, there is nowhere to.
    private func rescue(_ scoring: ScoringView) async {
        guard let now = try? await client.assignment(caseID, unit), now.draft == nil,
            (try? await save(scoring, revision: 0)) != nil
        else { return }
        output.tell("Your scoring is kept as a draft.")
    }

    /// A conflict becomes a message of ours; everything else stays.
    private func translated(_ fault: ClientFault, of what: String) -> any Error {
        guard fault.status == .conflict else { return fault }
        let reason = fault.description
        return CommandFault.movedOn(
            "\(what) \(reason)",
            remedy:
                "Nothing was overwritten. Look at it anew with `assay queue show \(caseID) \(unit)`, then score again."
        )
    }
}

import Recognition
import Records

/// What the domain allows in a case, before it is written.
struct PreparedAppend: Sendable {
    /// Of the case once it is written.
    let state: CaseState
    let body: BodyID
    /// The version of the case on which the rules were asked.
    let expecting: Int
    let acts: [Act]
    let jobs: [NewJob]
    let notices: [NewNotice]
    let endedDrafts: [EndedDrafts]

    var stream: StreamID { .case(state.id) }

    func append(_ idempotency: Idempotency?) -> Append {
        Append(
            body: body,
            stream: stream,
            expecting: expecting,
            acts: acts,
            jobs: jobs,
            notices: notices,
            endedDrafts: endedDrafts,
            idempotency: idempotency
        )
    }
}

import GRDB
import Recognition

/// Writes the rows that follow from a stream, inside the transaction that appended to it.
///
/// The whole stream is folded again each time: there is one way to come to a row, so a rebuilt one cannot differ.
struct Projector {
    let db: Database
    let body: BodyID

    init(_ db: Database, _ body: BodyID) {
        self.db = db
        self.body = body
    }

    func project(_ stream: StreamID) throws {
        let envelopes = try db.rows(
            "SELECT envelope FROM acts WHERE body = ? AND stream_kind = ? AND stream = ? ORDER BY version",
            [body.text, stream.kind.rawValue, stream.id]
        ).map { try StoredRow($0, "acts").json("envelope", Envelope.self) }
        switch stream.kind {
        case .case:
            if let state = CaseState.fold(envelopes) { try write(CaseProjection(state)) }
        case .person:
            if let person = PersonProjection(envelopes) { try write(person) }
        case .organisation:
            if let organisation = OrganisationProjection(envelopes) { try write(organisation) }
        case .body:
            if let body = BodyProjection(envelopes) { try write(body) }
        }
    }
}

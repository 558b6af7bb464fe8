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

    /// - Parameter new: the acts at the stream's end that the caller has at hand, so that they need not be read back.
    func project(_ stream: StreamID, new: [Envelope] = []) throws {
        let envelopes = try earlier(stream, before: new.first?.version ?? .max) + new
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

    private func earlier(_ stream: StreamID, before version: Int) throws -> [Envelope] {
        if version == 1 { return [] }
        return try db.rows(
            """
            SELECT envelope FROM acts
            WHERE body = ? AND stream_kind = ? AND stream = ? AND version < ? ORDER BY version
            """,
            [body.text, stream.kind.rawValue, stream.id, version]
        ).map { try StoredRow($0, "acts").json("envelope", Envelope.self) }
    }
}

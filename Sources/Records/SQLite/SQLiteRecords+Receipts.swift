import GRDB
public import Recognition

extension SQLiteRecords {
    public func receipt(_ code: ReceiptCode, in body: BodyID) async throws(RecordsFault) -> ReceiptPlace {
        try await read { db in
            guard let found = try db.row(Self.receiptOfCode, [body.text, code.text]) else {
                throw RecordsFault.notFound
            }
            let row = StoredRow(found, "receipts")
            return ReceiptPlace(caseID: try row.identifier("case_id"), evidence: try row.identifier("evidence"))
        }
    }

    static let receiptOfCode = "SELECT case_id, evidence FROM receipts WHERE body = ? AND code = ?"
}

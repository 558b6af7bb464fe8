public import Recognition

extension MemoryRecords {
    public func receipt(_ code: ReceiptCode, in body: BodyID) throws(RecordsFault) -> ReceiptPlace {
        guard let place = place(of: code, in: body) else { throw .notFound }
        return place
    }

    func place(of code: ReceiptCode, in body: BodyID) -> ReceiptPlace? {
        guard let cases = byBody[body]?.cases else { return nil }
        for state in cases.values {
            guard let evidence = state.evidence.first(where: { $0.receipt?.act.code == code }) else { continue }
            return ReceiptPlace(caseID: state.id, evidence: evidence.id)
        }
        return nil
    }
}

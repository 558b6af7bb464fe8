public import Recognition

public protocol ReceiptRecords: Sendable {
    /// Where the receipt with this short code was given. Throws `.notFound` when there is none in this body.
    func receipt(_ code: ReceiptCode, in body: BodyID) async throws(RecordsFault) -> ReceiptPlace
}

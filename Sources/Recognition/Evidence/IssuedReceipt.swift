/// The receipt for a piece of evidence, as its case knows it.
public struct IssuedReceipt: Hashable, Sendable {
    public let act: CaseAct.ReceiptIssued
    public let at: Instant

    public init(act: CaseAct.ReceiptIssued, at: Instant) {
        self.act = act
        self.at = at
    }
}

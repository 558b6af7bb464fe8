public import Credentials
import Recognition

extension ReceiptView {
    /// What a receipt says, for those who do not take its line apart.
    public init(_ receipt: SignedReceipt) {
        let statement = receipt.statement
        self.init(
            code: receipt.code,
            body: statement.body,
            caseID: statement.caseID,
            evidence: statement.evidence,
            digest: statement.digest,
            size: statement.size,
            kind: statement.kind,
            durationMilliseconds: statement.durationMilliseconds,
            check: statement.check,
            receivedAt: Timestamp(statement.receivedAt),
            issuedAt: Timestamp(statement.issuedAt),
            key: receipt.key,
            line: receipt.line
        )
    }
}

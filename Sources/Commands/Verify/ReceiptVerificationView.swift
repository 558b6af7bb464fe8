import Credentials
import Recognition
import ServiceAPI

/// What came of verifying a receipt.
struct ReceiptVerificationView: Encodable, Equatable {
    enum Outcome: String, Encodable {
        case valid
        case notValid = "not-valid"
        case cannotTell = "cannot-tell"
    }

    let outcome: Outcome
    /// The stable code of what stands against it.
    let code: String?
    let reason: String?
    let remedy: String?
    /// Whether a file at hand was compared with the one that was received.
    let isFileCompared: Bool
    /// What the receipt says; only where the body has signed it.
    let receipt: ReceiptView?

    init(_ receipt: SignedReceipt, isFileCompared: Bool) {
        outcome = .valid
        (code, reason, remedy) = (nil, nil, nil)
        self.isFileCompared = isFileCompared
        self.receipt = ReceiptView(receipt)
    }

    init(_ flaw: ReceiptFlaw) {
        outcome = flaw.isRefuted ? .notValid : .cannotTell
        (code, reason, remedy) = (flaw.code, flaw.description, flaw.remedy)
        isFileCompared = false
        receipt = nil
    }

    private init(otherFile receipt: SignedReceipt) {
        outcome = .notValid
        code = "other-file"
        reason = "the body has signed it, but for another file than this one"
        remedy = "The receipt's file has the SHA-256 digest \(receipt.statement.digest)."
        isFileCompared = true
        self.receipt = ReceiptView(receipt)
    }

    static func otherFile(_ receipt: SignedReceipt) -> Self { Self(otherFile: receipt) }
}

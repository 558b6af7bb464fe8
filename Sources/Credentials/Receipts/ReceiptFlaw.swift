public import Recognition

/// Why a text is not shown to be a receipt of the body.
public enum ReceiptFlaw: Error, Hashable, Sendable {
    // It is none.
    case malformed
    /// The short code before it is that of another receipt.
    case codeDiffers
    /// The signature is not the key's over these bytes.
    case signature
    /// The key is another body's.
    case otherBody
    /// It says that it was issued when its key had been retired.
    case keyRetired(Instant)

    // Nobody can tell with what is at hand.
    case noReceipt
    case several(Int)
    case newer
    case unknownKey(KeyID)

    /// Whether it is known to be no receipt, and not just unknown to be one.
    public var isRefuted: Bool {
        switch self {
        case .malformed, .codeDiffers, .signature, .otherBody, .keyRetired: true
        case .noReceipt, .several, .newer, .unknownKey: false
        }
    }

    /// Stable.
    public var code: String {
        switch self {
        case .malformed: "malformed"
        case .codeDiffers: "code-differs"
        case .signature: "signature-wrong"
        case .otherBody: "other-body"
        case .keyRetired: "key-retired"
        case .noReceipt: "no-receipt"
        case .several: "several-receipts"
        case .newer: "newer-form"
        case .unknownKey: "unknown-key"
        }
    }
}

extension ReceiptFlaw: CustomStringConvertible {
    public var description: String {
        switch self {
        case .malformed: "the receipt is damaged or was made by something else"
        case .codeDiffers: "the short code does not belong to this receipt"
        case .signature: "the body has not signed this: it was changed, or it is made up"
        case .otherBody: "the key belongs to another body than the one that the receipt names"
        case .keyRetired(let at): "the receipt says that it was issued after its key had been retired on \(at)"
        case .noReceipt: "there is no receipt in this text"
        case .several(let count): "there are \(count) receipts in this text"
        case .newer: "the receipt has a newer form than this version of assay knows"
        case .unknownKey(let key): "the key \(key) is not among the keys that were given"
        }
    }

    public var remedy: String {
        switch self {
        case .malformed, .codeDiffers, .signature, .otherBody, .keyRetired:
            "Ask for the receipt again, whole; staff of the body can look it up by its short code."
        case .noReceipt: "Give the file or the line that begins with \(ReceiptText.mark)"
        case .several: "Give one at a time."
        case .newer: "Install a newer version of assay."
        case .unknownKey: "Fetch the body's keys again: they may be older than the receipt."
        }
    }
}

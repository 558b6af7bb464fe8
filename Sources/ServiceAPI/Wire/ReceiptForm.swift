/// The forms in which a receipt is given out.
public enum ReceiptForm: String, CaseIterable, Sendable {
    case json
    /// One line.
    case text
    /// HTML with a QR code that carries the line.
    case page
}

import Recognition

/// A receipt of a case, as it is found by its short code.
struct ReceiptRow {
    let code: ReceiptCode
    let evidence: EvidenceID
}

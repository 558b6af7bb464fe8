extension EvidenceState {
    /// The bytes have passed their check, and nobody has said so yet.
    public var isReceiptDue: Bool {
        receipt == nil && !isWithdrawn && check?.isPassed == true && examination?.facts != nil
    }

    /// The evidence has arrived, and whether there will be a receipt for it is not known yet.
    public var isReceiptAwaited: Bool {
        guard receipt == nil, !isWithdrawn else { return false }
        guard let examination else { return true }
        // What the examiner could not get past is not looked at again.
        guard examination.facts != nil, !examination.findings.contains(where: \.isOfTheFile) else {
            return isReceiptDue
        }
        return check?.isPassed ?? true
    }

    /// The closer look found harm that the first one did not see.
    public var hasFailedCheck: Bool { check?.isPassed == false }
}

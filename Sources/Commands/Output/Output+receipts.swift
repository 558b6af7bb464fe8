import Recognition
import ServiceAPI
import Terminal

extension Output {
    func keys(_ keys: [KeyView]) -> [String] {
        table(
            [.init("KEY"), .init("ALGORITHM"), .init("STATE"), .init("ADDED"), .init("RETIRED")],
            keys.map { key in
                [
                    key.id.text, key.algorithm.rawValue, key.retiredAt == nil ? "signs" : "retired", time(key.addedAt),
                    time(key.retiredAt),
                ]
            },
            none: "The body has no key yet."
        )
    }

    /// All that a receipt says, and the line that is handed on.
    func receipt(_ receipt: ReceiptView) -> [String] {
        facts([
            ("receipt", receipt.code.grouped), ("body", receipt.body.text), ("case", receipt.caseID.text),
            ("evidence", "\(receipt.evidence) (\(receipt.kind.rawValue))"), ("sha-256", receipt.digest.hex),
            ("size", "\(ByteCount.text(receipt.size)) (\(receipt.size) bytes)"),
            ("length", receipt.durationMilliseconds.map { DurationText.clock(milliseconds: Int64($0)) }),
            ("received", time(receipt.receivedAt)), ("issued", time(receipt.issuedAt)), ("key", receipt.key.text),
            ("checked", text(receipt.checked)),
        ]) + ["", receipt.line]
    }

    func verification(_ view: ReceiptVerificationView) -> [String] {
        switch view.outcome {
        case .valid:
            [
                "The receipt is valid: the body has signed it."
                    + (view.isFileCompared ? " The file is the one that it names." : ""), "",
            ]
                + (view.receipt.map { receipt($0).dropLast(2) } ?? [])
        case .notValid: ["The receipt is NOT valid: \(view.reason ?? "").", view.remedy ?? ""]
        case .cannotTell: ["It cannot be told whether the receipt is valid: \(view.reason ?? "").", view.remedy ?? ""]
        }
    }
}

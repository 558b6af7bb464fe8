import Recognition
import ServiceAPI
import Terminal

extension Output {
    func packed(_ bundle: PackedBundle) -> [String] {
        table(
            [
                .init("FILE", shrinks: true), .init("FOR"), .init("SIZE", alignment: .trailing), .init("SHA-256"),
            ],
            bundle.files.map { file in
                [
                    file.name, "\(file.unit)/\(file.requirement)", ByteCount.text(file.size),
                    file.digest.hex.prefix(16) + "…",
                ]
            },
            none: "There is nothing in it."
        ) + [""]
            + facts([
                ("bundle", bundle.path), ("case", bundle.caseID.text), ("signed by", signer(bundle)),
                ("own work", bundle.declaredOwnWork ? "declared" : "not declared"),
            ]) + ["", "Next: copy the whole folder to the body; it is taken in with `assay admin import`."]
    }

    private func signer(_ bundle: PackedBundle) -> String {
        switch bundle.signedBy {
        case .device: "this device, key \(bundle.key.text.prefix(8))"
        case .invitation: "the invitation, key \(bundle.key.text.prefix(8))"
        }
    }

    func invitation(_ invitation: InvitationView) -> [String] {
        facts([
            ("code", invitation.code), ("case", invitation.caseID.text), ("expires", time(invitation.expiresAt)),
        ]) + ["Hand the code over on a safe way: it is not shown again."]
    }

    func imported(_ bundles: [ImportedBundle]) -> [String] { bundles.flatMap { imported($0) } }

    private func imported(_ bundle: ImportedBundle) -> [String] {
        var lines = [
            "\(bundle.path): case \(bundle.caseID), signed by \(bundle.key.text.prefix(8)) (\(bundle.trust.rawValue))"
        ]
        lines += bundle.files.map { file in
            "  \(file.name): \(file.result.words)\(file.evidence.map { " as \($0)" } ?? "")"
                + (file.receipt.map { ", receipt \($0.grouped)" } ?? "")
        }
        if !bundle.clockPlausible {
            lines.append(
                "  The device's clock was wrong: it said \(time(bundle.packedAt)) when it packed. That is noted."
            )
        }
        return lines
    }

    func watched(_ event: WatchEvent) -> [String] {
        let place = event.caseID.map { " for \(event.purposeText) of case \($0)" } ?? ""
        let evidence = event.evidence.map { " as \($0)" } ?? ""
        let reason = event.reason.map { ": \($0)" } ?? ""
        return ["\(event.file): \(event.result.words)\(evidence)\(place)\(reason)"]
    }
}

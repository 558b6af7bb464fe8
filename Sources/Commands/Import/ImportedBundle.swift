import Recognition
import ServiceAPI

/// What came of a bundle, as `assay admin import --json` has it.
struct ImportedBundle: Encodable {
    struct File: Encodable {
        let name: String
        let digest: Digest
        let result: ImportResult
        let evidence: EvidenceID?
        /// Of what arrived, once it has one; with `--wait`.
        var receipt: ReceiptCode?
    }

    let path: String
    let bundle: Digest
    let caseID: CaseID
    let key: DeviceKey
    let trust: BundleTrust
    let packedAt: Timestamp
    let clockPlausible: Bool
    var files: [File]
}

extension ImportedBundle {
    mutating func takeReceipts(from evidence: [EvidenceView]) {
        for index in files.indices {
            files[index].receipt = evidence.first { $0.id == files[index].evidence }?.receipt.code
        }
    }
}

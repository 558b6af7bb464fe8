import Recognition
import ServiceAPI

/// What came of a bundle, as `assay admin import --json` has it.
struct ImportedBundle: Encodable {
    struct File: Encodable {
        let name: String
        let digest: Digest
        let result: ImportResult
        let evidence: EvidenceID?
    }

    let path: String
    let bundle: Digest
    let caseID: CaseID
    let key: DeviceKey
    let trust: BundleTrust
    let packedAt: Timestamp
    let clockPlausible: Bool
    let files: [File]
}

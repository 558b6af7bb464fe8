import Bundles
import Recognition

/// What `assay pack` has made, as `--json` has it.
struct PackedBundle: Encodable {
    struct File: Encodable {
        let name: String
        let digest: Digest
        let size: Int64
        let unit: UnitCode
        let requirement: RequirementCode
    }

    let path: String
    let bundle: Digest
    let caseID: CaseID
    let key: DeviceKey
    let signedBy: Signer
    let declaredOwnWork: Bool
    let files: [File]

    enum Signer: String, Encodable {
        case device, invitation
    }

    init(_ folder: BundleFolder, at path: String, signedBy: Signer) {
        self.path = path
        self.signedBy = signedBy
        bundle = folder.signed.digest
        caseID = folder.manifest.caseID
        key = folder.manifest.key
        declaredOwnWork = folder.manifest.declaration != nil
        files = folder.manifest.files.map { file in
            File(
                name: file.name,
                digest: file.entry.digest,
                size: file.entry.size,
                unit: file.entry.purpose.unit,
                requirement: file.entry.purpose.requirement
            )
        }
    }
}

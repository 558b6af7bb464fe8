import AssayTesting
import Bundles
import Casework
import Foundation
import Recognition
import Records
import Vault

extension CaseworkFixture {
    /// A bundle that was packed somewhere else, with one file.
    func bundle(
        _ content: String,
        for unit: UnitCode = ServiceSample.joint,
        of id: CaseID,
        key: PackingKey = PackingKey(),
        body: BodyID? = nil
    ) async throws -> BundleFolder {
        try await ScratchFolder.with { folder in
            let clip = folder + "/clip.mp4"
            try Data(content.utf8).write(to: URL(filePath: clip))
            let file = PackingFile(path: clip, purpose: purpose(unit))
            let order = PackingOrder(
                body: body,
                caseID: id,
                declaration: .ownWork(in: [.english]),
                files: [file]
            )
            return try BundleWriter(path: folder + "/clip.assay").write(order, key: key, now: clock.now())
        }
    }

    func accept(
        _ bundle: BundleFolder,
        for id: CaseID,
        isVouched: Bool = true,
        by caller: Caller? = nil
    ) async throws -> AcceptedBundle {
        try await workplace.acceptBundle(
            manifest: bundle.signed.bytes,
            signature: bundle.signed.signature.text,
            isVouched: isVouched,
            for: id,
            caller: caller ?? administrator
        )
    }

    /// An upload by the administrator, of bytes that are said to be those of the bundle's only file.
    func bringIn(_ content: String, of bundle: BundleFolder, for id: CaseID) async throws -> EvidenceID {
        let entry = bundle.manifest.files[0].entry
        let row = try await workplace.createUpload(
            for: id,
            purpose: entry.purpose,
            length: entry.size,
            metadata: "",
            digest: entry.digest,
            provenance: .bundle(bundle.signed.digest),
            caller: administrator
        )
        let staged = try await stage(Array(content.utf8), of: row)
        return try await workplace.receiveEvidence(row, staged: staged).evidence
    }
}

import Bundles
import Recognition
import ServiceAPI

/// Takes one bundle in: everything of it is checked before anything is sent.
struct BundleImport {
    let client: ServiceClient
    let memory: UploadMemory
    let isVouched: Bool

    /// - Returns: what came of it, and the evidence that its files are now.
    func run(_ path: String) async throws -> (ImportedBundle, [EvidenceView]) {
        let (folder, files) = try await check(path)
        let manifest = folder.manifest
        let request = BundleRequest(
            manifest: String(decoding: folder.signed.bytes, as: UTF8.self),
            signature: folder.signed.signature.text,
            // The service hears of it only where it is meant.
            trustDevice: isVouched ? true : nil
        )
        let accepted = try await client.accept(request, for: manifest.caseID)
        let importing = EvidenceImport(
            client: client,
            memory: memory,
            caseID: manifest.caseID,
            provenance: .bundle(folder.signed.digest)
        )
        var results: [ImportedBundle.File] = []
        var evidence: [EvidenceView] = []
        for file in files {
            let entry = file.file.entry
            let source = EvidenceImport.Source(
                path: file.path,
                name: file.file.name,
                digest: entry.digest,
                size: entry.size,
                purpose: entry.purpose
            )
            let (result, view) = try await importing.send(source)
            results.append(.init(name: source.name, digest: source.digest, result: result, evidence: view?.id))
            if let view, result != .withdrawn { evidence.append(view) }
        }
        let imported = ImportedBundle(
            path: path,
            bundle: accepted.bundle,
            caseID: manifest.caseID,
            key: accepted.key,
            trust: accepted.trust,
            packedAt: accepted.packedAt,
            clockPlausible: accepted.clockPlausible,
            files: results
        )
        return (imported, evidence)
    }

    private func check(_ path: String) async throws(CommandFault) -> (BundleFolder, [CheckedFile]) {
        do throws(BundleFault) {
            return try await OffPool.run { () throws(BundleFault) in
                let folder = try BundleFolder(path: path)
                let meter = TransferMeter(label: "checked", total: folder.size)
                defer { meter.endLine() }
                var done: Int64 = 0
                let files = try folder.check { count in
                    done += count
                    meter.show(done: done, resumedFrom: 0)
                }
                return (folder, files)
            }
        } catch {
            throw .bundle(path: path, error)
        }
    }
}

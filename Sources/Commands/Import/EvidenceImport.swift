import Jobs
import Recognition
import ServiceAPI

/// Sends a file for a candidate, unless the case has it.
struct EvidenceImport {
    let client: ServiceClient
    let memory: UploadMemory
    let caseID: CaseID
    let provenance: EvidenceProvenance

    /// A local file of which everything is known.
    struct Source {
        let path: String
        let name: String
        let digest: Digest
        let size: Int64
        let purpose: EvidencePurpose
    }

    /// - Returns: what came of it, with the evidence that it is now.
    func send(_ source: Source) async throws(ClientFault) -> (ImportResult, EvidenceView?) {
        if let known = try await known(source) { return known }
        let purpose = UploadPurpose(
            caseID: caseID,
            purpose: source.purpose,
            filename: source.name,
            digest: source.digest,
            provenance: provenance
        )
        let meter = TransferMeter(label: source.name, total: source.size)
        defer { meter.endLine() }
        let evidence: EvidenceID
        do throws(ClientFault) {
            evidence = try await client.send(
                FileUpload(path: source.path, purpose: purpose),
                memory: memory,
                now: SystemClock().now
            ) { progress in
                meter.show(progress)
            }.evidence
        } catch {
            // Somebody else has brought it in the meantime.
            if case .problem(let problem) = error, problem.code == RefusalCode.evidenceDuplicate.rawValue,
                let known = try await known(source)
            {
                return known
            }
            throw error
        }
        let view = try await client.show(caseID).evidence.first { $0.id == evidence }
        guard let view, view.digest == source.digest else { throw .digestDiffers }
        return (.arrived, view)
    }

    /// The same bytes for the same requirement; nil when the case has never had them.
    private func known(_ source: Source) async throws(ClientFault) -> (ImportResult, EvidenceView?)? {
        let same = try await client.show(caseID).evidence.filter {
            $0.digest == source.digest && $0.unit == source.purpose.unit
                && $0.requirement == source.purpose.requirement
        }
        if let view = same.first(where: { $0.state != .withdrawn }) { return (.there, view) }
        let own = same.first { $0.provenance == provenance.kind && $0.bundle == provenance.bundle }
        return own.map { (.withdrawn, $0) }
    }
}

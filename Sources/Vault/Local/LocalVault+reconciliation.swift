public import Recognition

extension LocalVault {
    public func stagedUploads(
        of body: BodyID,
        unchangedSince instant: Instant
    ) async throws(VaultFault) -> [RestingFile] {
        try await lanes.reading.run { [folders] () throws(VaultFault) in
            guard let staging = try folders.staging(of: body) else { return [] }
            var walk = ReconciliationWalk(records: RecordedBytes(objects: [:], uploads: [], readAt: instant))
            try walk.visitStaging(staging)
            var resting: [RestingFile] = []
            for upload in walk.result.stale {
                guard let facts = try staging.facts(of: upload.text) else { continue }
                resting.append(RestingFile(upload: upload, size: facts.size))
            }
            return resting
        }
    }

    public func reconcile(
        _ body: BodyID,
        with records: RecordedBytes
    ) async throws(VaultFault) -> Reconciliation {
        try await lanes.reading.run { [folders] () throws(VaultFault) in
            var walk = ReconciliationWalk(records: records)
            try walk.visitBody(folders.folder(of: body))
            return walk.result
        }
    }
}

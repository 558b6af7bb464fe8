public import Recognition

extension LocalVault {
    public func stagedUploads(
        of body: BodyID,
        unchangedSince instant: Instant
    ) async throws(VaultFault) -> [UploadID] {
        try await lanes.reading.run { [folders] () throws(VaultFault) in
            var walk = ReconciliationWalk(records: RecordedBytes(objects: [:], uploads: [], readAt: instant))
            try walk.visitStaging(folders.staging(of: body))
            return walk.result.stale
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

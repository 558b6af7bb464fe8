public import Recognition

extension LocalVault {
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

import Recognition
import Records

extension Workplace {
    /// Takes up what has all its bytes and nobody received, drops uploads whose time is up, and removes staging files that no
    /// upload knows. An upload that a request is busy with is let be, and one that makes trouble keeps no other from its turn. For
    /// the start of the service, and for now and then.
    ///
    /// - Parameter restingSeconds: how long a staging file has to have rested before its upload is taken up, or it counts as
    ///   nobody's. While the service runs, small objects are staged for a moment without a row.
    /// - Throws: when the uploads cannot be listed.
    public func sweepUploads(restingSeconds: Int64) async throws(CaseworkFault) -> UploadSweep {
        var sweep = try await resumeUploads()
        try await dropExpired(&sweep)
        try await sweepStaging(restingSeconds: restingSeconds, &sweep)
        return sweep
    }

    private func dropExpired(_ sweep: inout UploadSweep) async throws(CaseworkFault) {
        let now = self.now
        var before: [UploadRow] = []
        while true {
            let rows = try await recording { () throws(RecordsFault) in try await records.expiredUploads(at: now) }
            // The same ones again: all that are left are in use, or make trouble.
            guard !rows.isEmpty, rows != before else { return }
            before = rows
            for row in rows {
                await sweep.attempting(row.id) { sweep throws(CaseworkFault) in
                    if try await isDropped(row, at: now), row.state != .received { sweep.expired += 1 }
                }
            }
        }
    }

    private func isDropped(_ row: UploadRow, at now: Instant) async throws(CaseworkFault) -> Bool {
        let isDropped = try await uploadsInUse.alone(with: row.id) { () async throws(CaseworkFault) in
            // It may have got further since the list was made, or be gone.
            let current: UploadRow
            do throws(RecordsFault) {
                current = try await records.upload(row.id, in: row.body)
            } catch {
                if error == .notFound { return false }
                throw CaseworkFault(error)
            }
            guard current.isExpired(at: now) else { return false }
            try await dropUpload(current)
            return true
        }
        return isDropped ?? false
    }
}

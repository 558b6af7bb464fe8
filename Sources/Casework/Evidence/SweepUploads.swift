import Recognition
import Records

/// What a sweep has found to do.
public struct UploadSweep: Hashable, Sendable {
    /// Pieces of evidence that were received at last.
    public var takenUp = 0
    /// Uploads whose time was up; received ones, of which only the address was still known, are not counted.
    public var expired = 0
    /// Staging files of nobody.
    public var orphans = 0

    public init() {}

    public var isEmpty: Bool { self == UploadSweep() }
}

extension Workplace {
    /// Takes up what was complete and nobody received, drops uploads whose time is up, and removes staging files that no upload
    /// knows. An upload that a request is busy with is let be. For the start of the service, and for now and then.
    ///
    /// - Parameter orphanSeconds: how long a file has to have rested before it counts as nobody's. While the service runs, small
    ///   objects are staged for a moment without a row.
    public func sweepUploads(orphanSeconds: Int64) async throws(CaseworkFault) -> UploadSweep {
        var sweep = UploadSweep()
        sweep.takenUp = try await resumeUploads()
        let now = self.now
        var before: [UploadRow] = []
        while true {
            let rows = try await recording { () throws(RecordsFault) in try await records.expiredUploads(at: now) }
            // The same ones again: all that are left are in use.
            guard !rows.isEmpty, rows != before else { break }
            before = rows
            for row in rows where try await isDropped(row, at: now) && row.state != .received { sweep.expired += 1 }
        }
        sweep.orphans = try await sweepStaging(restingSeconds: orphanSeconds)
        return sweep
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

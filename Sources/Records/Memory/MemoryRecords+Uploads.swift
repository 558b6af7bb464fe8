public import Recognition

extension MemoryRecords {
    public func createUpload(_ upload: UploadRow) throws(RecordsFault) {
        try upload.check()
        guard byBody[upload.body]?.uploads[upload.id] == nil else { throw .alreadyExists }
        byBody[upload.body, default: MemoryBody()].uploads[upload.id] = upload
    }

    public func upload(_ id: UploadID, in body: BodyID) throws(RecordsFault) -> UploadRow {
        guard let upload = byBody[body]?.uploads[id] else { throw .notFound }
        return upload
    }

    public func uploads(in state: UploadState) -> [UploadRow] {
        let found = byBody.values.flatMap { $0.uploads.values.filter { $0.state == state } }
        return Array(found.sorted { ($0.createdAt, $0.body, $0.id) < ($1.createdAt, $1.body, $1.id) }.prefix(1_000))
    }

    public func reservedUploads(of person: PersonID, in body: BodyID) -> (bytes: Int64, count: Int) {
        let reserved =
            (byBody[body]?.uploads.values).map { $0.filter { $0.person == person && $0.state != .received } } ?? []
        return (reserved.reduce(0) { $0 + $1.length }, reserved.count)
    }

    public func advanceUpload(
        _ id: UploadID,
        in body: BodyID,
        offset: Int64,
        state: UploadState,
        at: Instant
    ) throws(RecordsFault) {
        guard let upload = byBody[body]?.uploads[id] else { throw .notFound }
        guard let advanced = try upload.advanced(to: offset, state: state) else { return }
        byBody[body]?.uploads[id] = advanced
    }

    public func deleteUpload(_ id: UploadID, in body: BodyID) { byBody[body]?.uploads[id] = nil }
}

public import Recognition

extension MemoryRecords {
    public func createUpload(_ upload: UploadRow, within quota: UploadQuota) throws(RecordsFault) {
        try upload.check()
        try checkQuota(quota, against: upload.length, of: upload.person, in: upload.body)
        let isCapabilityTaken = upload.capability.map { self.upload(capability: $0) != nil } ?? false
        guard byBody[upload.body]?.uploads[upload.id] == nil, !isCapabilityTaken else { throw .alreadyExists }
        byBody[upload.body, default: MemoryBody()].uploads[upload.id] = upload
    }

    public func checkQuota(
        _ quota: UploadQuota,
        against length: Int64,
        of person: PersonID,
        in body: BodyID
    ) throws(RecordsFault) {
        var reserved = UploadQuota.Reserved()
        for upload in allUploads where upload.state != .received {
            reserved.bytesOfDeployment += upload.length
            guard upload.body == body else { continue }
            reserved.bytesOfBody += upload.length
            reserved.uploadsOfBody += 1
            guard upload.person == person else { continue }
            reserved.bytesOfPerson += upload.length
            reserved.uploadsOfPerson += 1
        }
        if let limit = quota.limit(against: length, beside: reserved) { throw .quotaReached(limit) }
    }

    public func upload(_ id: UploadID, in body: BodyID) throws(RecordsFault) -> UploadRow {
        guard let upload = byBody[body]?.uploads[id] else { throw .notFound }
        return upload
    }

    public func upload(capability digest: Digest) -> UploadRow? { allUploads.first { $0.capability == digest } }

    public func uploads(in state: UploadState) -> [UploadRow] {
        let found = allUploads.filter { $0.state == state }
        return Array(found.sorted { ($0.createdAt, $0.body, $0.id) < ($1.createdAt, $1.body, $1.id) }.prefix(1_000))
    }

    public func expiredUploads(at instant: Instant) -> [UploadRow] {
        let found = allUploads.filter { $0.state != .complete && $0.expiresAt <= instant }
        return Array(found.sorted { ($0.expiresAt, $0.id) < ($1.expiresAt, $1.id) }.prefix(1_000))
    }

    public func uploads(joinedAs concat: String, of person: PersonID, in body: BodyID) -> [UploadRow] {
        allUploads.filter { $0.body == body && $0.person == person && $0.concat == concat && !$0.isPart }
            .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
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
        guard let advanced = try upload(id, in: body).advanced(to: offset, state: state) else { return }
        byBody[body]?.uploads[id] = advanced
    }

    public func declareLength(_ length: Int64, of id: UploadID, in body: BodyID) throws(RecordsFault) {
        let declared = try upload(id, in: body).declaring(length)
        byBody[body]?.uploads[id] = declared
    }

    public func aimUpload(
        _ id: UploadID,
        in body: BodyID,
        at target: UploadTarget,
        length: Int64
    ) throws(RecordsFault) {
        let aimed = try upload(id, in: body).aimed(at: target, length: length)
        byBody[body]?.uploads[id] = aimed
    }

    public func setExpiry(_ instant: Instant, of id: UploadID, in body: BodyID) throws(RecordsFault) {
        var row = try upload(id, in: body)
        row.expiresAt = instant
        byBody[body]?.uploads[id] = row
    }

    public func receiveUpload(
        _ id: UploadID,
        in body: BodyID,
        as evidence: EvidenceID,
        digest: Digest,
        at: Instant,
        expires: Instant
    ) throws(RecordsFault) {
        let row = try upload(id, in: body)
        guard row.state != .received else { return }
        guard let received = row.received(as: evidence, digest: digest, expires: expires) else {
            throw .malformed(what: "the receipt of a part")
        }
        byBody[body]?.uploads[id] = received
    }

    public func deleteUpload(_ id: UploadID, in body: BodyID) { byBody[body]?.uploads[id] = nil }

    private var allUploads: [UploadRow] { byBody.values.flatMap { $0.uploads.values } }
}

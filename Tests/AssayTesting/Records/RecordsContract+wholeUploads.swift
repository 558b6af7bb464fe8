import Recognition
import Records
import Testing

/// Parts, lengths that come later, secrets in addresses, quotas and expiry.
extension RecordsContract {
    static var wholeUploads: [Clause] {
        [
            Clause("an upload is found by the secret of its address, whatever its body") { records in
                var (acts, south) = (SampleActs(seed: 160), SampleActs(seed: 161, body: Self.foreign))
                let (one, other) = (acts.digest(), south.digest())
                let uploads = (Self.upload(&acts, capability: one), Self.upload(&south, capability: other))
                try await records.createUpload(uploads.0, within: .unlimited)
                try await records.createUpload(uploads.1, within: .unlimited)
                try await records.createUpload(Self.upload(&acts), within: .unlimited)
                #expect(try await records.upload(capability: one) == uploads.0)
                #expect(try await records.upload(capability: other) == uploads.1)
                #expect(try await records.upload(capability: acts.digest()) == nil)
                let same = Self.upload(&acts, capability: one)
                await #expect(throws: RecordsFault.alreadyExists) {
                    try await records.createUpload(same, within: .unlimited)
                }
            },
            Clause("a length that comes later is fixed once") { records in
                var acts = SampleActs(seed: 162)
                let deferred = Self.upload(&acts, reserved: 500, isDeferred: true)
                try await records.createUpload(deferred, within: .unlimited)
                #expect(try await records.upload(deferred.id, in: acts.body).isLengthDeferred)
                try await records.advanceUpload(
                    deferred.id,
                    in: acts.body,
                    offset: 100,
                    state: .receiving,
                    at: acts.now
                )
                let fault = RecordsFault.malformed(what: "the length of an upload")
                for length in [99, 501] as [Int64] {
                    await #expect(throws: fault) {
                        try await records.declareLength(length, of: deferred.id, in: acts.body)
                    }
                }
                for _ in 0..<2 { try await records.declareLength(300, of: deferred.id, in: acts.body) }
                let row = try await records.upload(deferred.id, in: acts.body)
                #expect(row.length == 300 && !row.isLengthDeferred && row.offset == 100)
                #expect(try await records.reservedUploads(of: row.person, in: acts.body) == (300, 1))
                await #expect(throws: fault) { try await records.declareLength(301, of: deferred.id, in: acts.body) }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.declareLength(300, of: deferred.id, in: Self.foreign)
                }
            },
            Clause("a part becomes nothing, and is held") { records in
                var acts = SampleActs(seed: 163)
                let part = Self.upload(&acts, isPart: true, concat: "partial")
                try await records.createUpload(part, within: .unlimited)
                #expect(try await records.upload(part.id, in: acts.body) == part)
                #expect(part.isPart && !part.isJoined)
                try await records.advanceUpload(part.id, in: acts.body, offset: 1_000, state: .held, at: acts.now)
                #expect(try await records.uploads(in: .held).map(\.id) == [part.id])
                #expect(try await records.uploads(in: .complete).isEmpty)
                #expect(try await records.reservedUploads(of: part.person, in: acts.body) == (1_000, 1))
                let digest = acts.digest()
                await #expect(throws: RecordsFault.malformed(what: "the receipt of a part")) {
                    try await records.receiveUpload(
                        part.id,
                        in: acts.body,
                        as: EvidenceID(canonical: "0123456789AB"),
                        digest: digest,
                        at: acts.now,
                        expires: acts.now.adding(days: 90)
                    )
                }
            },
            Clause("an upload that was begun without a target gets one, once") { records in
                var acts = SampleActs(seed: 168)
                let row = Self.upload(&acts, isPart: true)
                try await records.createUpload(row, within: .unlimited)
                let (id, body) = (row.id, acts.body)
                let target = UploadTarget(
                    caseID: acts.id(),
                    evidence: acts.id(),
                    purpose: try #require(Self.upload(&acts).target).purpose,
                    provenance: .watchFolder,
                    declaredDigest: acts.digest()
                )
                await #expect(throws: RecordsFault.malformed(what: "the length of an upload")) {
                    try await records.aimUpload(id, in: body, at: target, length: row.length + 1)
                }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.aimUpload(id, in: Self.foreign, at: target, length: 7)
                }
                try await records.aimUpload(id, in: body, at: target, length: 7)
                let aimed = try await records.upload(id, in: body)
                #expect(aimed.target == target && aimed.length == 7 && aimed.createdAt == row.createdAt)
                #expect(try await records.reservedUploads(of: row.person, in: body) == (7, 1))
                await #expect(throws: RecordsFault.malformed(what: "the target of an upload")) {
                    try await records.aimUpload(id, in: body, at: target, length: 7)
                }
            },
            Clause("joined uploads are found by the words that made them") { records in
                var acts = SampleActs(seed: 164)
                let person: PersonID = acts.id()
                let words = "final;/v1/uploads/A /v1/uploads/B"
                let joined = (0..<2).map { index in
                    Self.upload(&acts, of: person, at: acts.now.adding(seconds: Int64(index)), concat: words)
                }
                for upload in joined.reversed() { try await records.createUpload(upload, within: .unlimited) }
                let others = [
                    Self.upload(&acts, concat: words), Self.upload(&acts, of: person, concat: "final;/v1/uploads/A"),
                    Self.upload(&acts, of: person, isPart: true, concat: words), Self.upload(&acts, of: person),
                ]
                for upload in others { try await records.createUpload(upload, within: .unlimited) }
                #expect(try await records.uploads(joinedAs: words, of: person, in: acts.body) == joined)
                #expect(try await records.uploads(joinedAs: words, of: person, in: Self.foreign).isEmpty)
                #expect(joined.map(\.isJoined) == [true, true])
            },
            Clause("a received upload says what it has become and reserves nothing") { records in
                var acts = SampleActs(seed: 165)
                let (upload, older) = (Self.upload(&acts), EvidenceID(canonical: "0123456789AB"))
                let (digest, other) = (acts.digest(), acts.digest())
                try await records.createUpload(upload, within: .unlimited)
                for found in [digest, other] {
                    try await records.receiveUpload(
                        upload.id,
                        in: acts.body,
                        as: older,
                        digest: found,
                        at: acts.now,
                        expires: acts.now.adding(days: 90)
                    )
                }
                let row = try await records.upload(upload.id, in: acts.body)
                #expect(row.state == .received && row.offset == row.length && row.digest == digest)
                #expect(row.expiresAt == acts.now.adding(days: 90))
                #expect(row.target?.evidence == older && row.target?.caseID == upload.target?.caseID)
                #expect(try await records.reservedUploads(of: upload.person, in: acts.body) == (0, 0))
                await #expect(throws: RecordsFault.notFound) {
                    try await records.receiveUpload(
                        upload.id,
                        in: Self.foreign,
                        as: older,
                        digest: digest,
                        at: acts.now,
                        expires: acts.now.adding(days: 90)
                    )
                }
            },
            Clause("uploads expire when they are said to, but for complete ones") { records in
                var (acts, south) = (SampleActs(seed: 166), SampleActs(seed: 167, body: Self.foreign))
                let uploads = [Self.upload(&acts), Self.upload(&south), Self.upload(&acts), Self.upload(&acts)]
                let begun = acts.now
                for upload in uploads { try await records.createUpload(upload, within: .unlimited) }
                func set(_ seconds: Int64, _ index: Int) async throws {
                    let upload = uploads[index]
                    try await records.setExpiry(begun.adding(seconds: seconds), of: upload.id, in: upload.body)
                }
                try await set(30, 0)
                try await set(20, 1)
                try await set(40, 2)
                try await set(10, 3)
                try await records.advanceUpload(
                    uploads[3].id,
                    in: acts.body,
                    offset: 1_000,
                    state: .complete,
                    at: begun
                )
                func expired(_ seconds: Int64) async throws -> [UploadID] {
                    try await records.expiredUploads(at: begun.adding(seconds: seconds)).map(\.id)
                }
                #expect(try await expired(19).isEmpty)
                #expect(try await expired(30) == [uploads[1].id, uploads[0].id])
                try await set(60, 1)
                #expect(try await expired(50) == [uploads[0].id, uploads[2].id])
                await #expect(throws: RecordsFault.notFound) {
                    try await records.setExpiry(begun, of: uploads[0].id, in: Self.foreign)
                }
            },
        ] + quotas
    }
}

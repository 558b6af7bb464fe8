import Recognition
import Records
import Testing

extension RecordsContract {
    static var uploads: [Clause] {
        [
            Clause("an upload comes back as it was created, in its body") { records in
                var acts = SampleActs(seed: 120)
                let upload = Self.upload(&acts)
                try await records.createUpload(upload, within: .unlimited)
                #expect(try await records.upload(upload.id, in: acts.body) == upload)
                await #expect(throws: RecordsFault.alreadyExists) {
                    try await records.createUpload(upload, within: .unlimited)
                }
                await #expect(throws: RecordsFault.notFound) { try await records.upload(upload.id, in: Self.foreign) }
                await #expect(throws: RecordsFault.notFound) { try await records.upload(acts.id(), in: acts.body) }
            },
            Clause("an upload never goes back") { records in
                var acts = SampleActs(seed: 121)
                let upload = Self.upload(&acts)
                try await records.createUpload(upload, within: .unlimited)
                func advance(_ offset: Int64, _ state: UploadState) async throws -> (Int64, UploadState) {
                    try await records.advanceUpload(
                        upload.id,
                        in: acts.body,
                        offset: offset,
                        state: state,
                        at: acts.now
                    )
                    let row = try await records.upload(upload.id, in: acts.body)
                    return (row.offset, row.state)
                }
                #expect(try await advance(400, .receiving) == (400, .receiving))
                #expect(try await advance(300, .receiving) == (400, .receiving))
                #expect(try await advance(300, .complete) == (400, .receiving))
                #expect(try await advance(400, .receiving) == (400, .receiving))
                #expect(try await advance(1_000, .complete) == (1_000, .complete))
                #expect(try await advance(1_000, .receiving) == (1_000, .complete))
                #expect(try await advance(1_000, .received) == (1_000, .received))
                #expect(try await advance(1_000, .complete) == (1_000, .received))
                let fault = RecordsFault.malformed(what: "the offset of an upload")
                await #expect(throws: fault) { try await advance(1_001, .received) }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.advanceUpload(
                        upload.id,
                        in: Self.foreign,
                        offset: 1,
                        state: .complete,
                        at: acts.now
                    )
                }
            },
            Clause("offsets that arrive out of order leave the highest") { records in
                var acts = SampleActs(seed: 122)
                let (upload, body, now) = (Self.upload(&acts), acts.body, acts.now)
                try await records.createUpload(upload, within: .unlimited)
                _ = await Self.race((1...50).map { Int64($0 * 20) }.shuffled(using: &acts.generator)) { offset in
                    try? await records.advanceUpload(upload.id, in: body, offset: offset, state: .receiving, at: now)
                }
                #expect(try await records.upload(upload.id, in: body).offset == 1_000)
            },
            Clause("uploads of a state are listed for all bodies, oldest first") { records in
                var (acts, south) = (SampleActs(seed: 123), SampleActs(seed: 124, body: Self.foreign))
                let uploads = (0..<6).map { index in
                    let at = SampleActs.beginning.adding(seconds: Int64((index * 5) % 6))
                    return index % 2 == 0 ? Self.upload(&acts, at: at) : Self.upload(&south, at: at)
                }
                for upload in uploads { try await records.createUpload(upload, within: .unlimited) }
                try await records.advanceUpload(
                    uploads[0].id,
                    in: acts.body,
                    offset: 1_000,
                    state: .complete,
                    at: acts.now
                )
                let oldest = uploads.dropFirst().sorted { $0.createdAt < $1.createdAt }
                #expect(try await records.uploads(in: .receiving) == oldest)
                #expect(try await records.uploads(in: .complete).map(\.id) == [uploads[0].id])
                #expect(try await records.uploads(in: .received).isEmpty)
            },
            Clause("what is reserved is what a person's unfinished uploads will take") { records in
                var acts = SampleActs(seed: 125)
                let person: PersonID = acts.id()
                let uploads = (0..<3).map { _ in Self.upload(&acts, of: person) } + [Self.upload(&acts)]
                for upload in uploads { try await records.createUpload(upload, within: .unlimited) }
                try await records.advanceUpload(
                    uploads[0].id,
                    in: acts.body,
                    offset: 1_000,
                    state: .complete,
                    at: acts.now
                )
                #expect(try await records.reservedUploads(of: person, in: acts.body) == (3_000, 3))
                try await records.advanceUpload(
                    uploads[0].id,
                    in: acts.body,
                    offset: 1_000,
                    state: .received,
                    at: acts.now
                )
                try await records.deleteUpload(uploads[1].id, in: Self.foreign)
                #expect(try await records.reservedUploads(of: person, in: acts.body) == (2_000, 2))
                for _ in 0..<2 { try await records.deleteUpload(uploads[1].id, in: acts.body) }
                #expect(try await records.reservedUploads(of: person, in: acts.body) == (1_000, 1))
                #expect(try await records.reservedUploads(of: person, in: Self.foreign) == (0, 0))
            },
        ]
    }

    static func upload(
        _ acts: inout SampleActs,
        of person: PersonID? = nil,
        at: Instant? = nil,
        reserved: Int64 = 1_000,
        isDeferred: Bool = false,
        isPart: Bool = false,
        metadata: String = "filename dsOtbw==,empty",
        concat: String? = nil,
        capability: Digest? = nil
    ) -> UploadRow {
        let purpose = EvidencePurpose(
            unit: .u1,
            requirement: RequirementCode(checked: "V1"),
            context: ChosenLabel("home")
        )
        let created = at ?? acts.now
        return UploadRow(
            id: acts.id(),
            body: acts.body,
            person: person ?? acts.id(),
            target: isPart
                ? nil
                : UploadTarget(caseID: acts.id(), evidence: acts.id(), purpose: purpose, provenance: .watchFolder),
            length: reserved,
            isLengthDeferred: isDeferred,
            metadata: metadata,
            concat: concat,
            createdAt: created,
            expiresAt: created.adding(days: 7),
            capability: capability,
            token: acts.id()
        )
    }
}

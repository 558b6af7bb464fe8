import Recognition
import Records
import Testing

extension RecordsContract {
    static var quotas: [Clause] {
        [
            Clause("each quota holds for what it names") { records in
                var (acts, south) = (SampleActs(seed: 170), SampleActs(seed: 171, body: Self.foreign))
                let (person, other): (PersonID, PersonID) = (acts.id(), acts.id())
                let uploads = [
                    Self.upload(&acts, of: person, reserved: 100), Self.upload(&acts, of: other, reserved: 200),
                    Self.upload(&south, of: person, reserved: 400),
                ]
                for upload in uploads { try await records.createUpload(upload, within: .unlimited) }
                func limit(_ quota: UploadQuota, _ length: Int64 = 10) async -> UploadQuota.Limit? {
                    do throws(RecordsFault) {
                        try await records.checkQuota(quota, against: length, of: person, in: acts.body)
                        return nil
                    } catch {
                        guard case .quotaReached(let limit) = error else { return nil }
                        return limit
                    }
                }
                #expect(await limit(.unlimited, .max - 700) == nil)
                #expect(await limit(UploadQuota(uploadsOfPerson: 1)) == .uploadsOfPerson)
                #expect(await limit(UploadQuota(uploadsOfPerson: 2)) == nil)
                #expect(await limit(UploadQuota(bytesOfPerson: 109)) == .bytesOfPerson)
                #expect(await limit(UploadQuota(bytesOfPerson: 110)) == nil)
                #expect(await limit(UploadQuota(uploadsOfBody: 2)) == .uploadsOfBody)
                #expect(await limit(UploadQuota(uploadsOfBody: 3)) == nil)
                #expect(await limit(UploadQuota(bytesOfBody: 309)) == .bytesOfBody)
                #expect(await limit(UploadQuota(bytesOfBody: 310)) == nil)
                #expect(await limit(UploadQuota(bytesOfDeployment: 709)) == .bytesOfDeployment)
                #expect(await limit(UploadQuota(bytesOfDeployment: 710)) == nil)
            },
            Clause("a refused upload is not there") { records in
                var acts = SampleActs(seed: 172)
                let upload = Self.upload(&acts)
                await #expect(throws: RecordsFault.quotaReached(.bytesOfDeployment)) {
                    try await records.createUpload(upload, within: UploadQuota(bytesOfDeployment: 999))
                }
                await #expect(throws: RecordsFault.notFound) { try await records.upload(upload.id, in: acts.body) }
            },
            Clause("uploads that are begun at once do not pass a quota together") { records in
                var acts = SampleActs(seed: 173)
                let person: PersonID = acts.id()
                let uploads = (0..<40).map { _ in Self.upload(&acts, of: person) }
                _ = await Self.race(uploads) { upload in
                    try? await records.createUpload(upload, within: UploadQuota(uploadsOfPerson: 7))
                }
                let reserved = try await records.reservedUploads(of: person, in: acts.body)
                #expect(reserved.count == 7)
            },
        ]
    }
}

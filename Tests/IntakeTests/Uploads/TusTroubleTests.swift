import Casework
import Recognition
import Records
import ServiceAPI
import Testing
import Vault

@testable import Intake

/// Trouble that passes, and what a finished upload keeps telling.
@Suite struct TusTroubleTests {
    private let bytes = RunningService.bytes(10, seed: 38)

    /// After a 5xx on HEAD browser clients begin from zero.
    @Test func recordsThatDoNotAnswerLockTheUpload() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            _ = try await service.append(path, 0, Array(bytes.prefix(4)))
            let database = try #require(service.records as? SQLiteRecords)
            await database.close()
            for token in [service.candidate, nil] {
                let head = try await service.send(
                    RawRequest(method: "HEAD", path: path, headers: [RunningService.version]),
                    as: token
                )
                #expect(head.status == 423)
                #expect(head["retry-after"] != nil && head["tus-resumable"] == "1.0.0")
                let append = try await service.send(service.patch(path, 4, bytes), as: token)
                #expect(append.status == 423)
                #expect(try append.problem.retryable)
            }
        }
    }

    @Test func aFinishedUploadTellsItsDigestAlsoToThoseWhoComeLater() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let finished = try await service.append(path, 0, bytes)
            try await service.examineAll()
            let head = try await service.ask(path)
            #expect(head.status == 200 && head.offset == 10)
            #expect(head["assay-evidence"] == finished["assay-evidence"])
            let representation = RunningService.digest(bytes).representation
            #expect(head["repr-digest"] == representation)
            #expect(try await service.append(path, 10, []).status == 204)
            let evidence = try #require(finished["assay-evidence"])
            let media = try await service.get(
                "/v1/cases/\(id)/evidence/\(evidence)/media",
                as: service.candidate,
                [("Range", "bytes=2-4")]
            )
            // Of the whole, whatever range of it is sent.
            #expect(media.status == 206 && media["repr-digest"] == representation)
        }
    }

    /// The same bytes again under another upload are the evidence that is there, and this one knows it too.
    @Test func theSameBytesTellTheSameEvidence() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let first = try await service.deliver(bytes, of: id)
            let path = try await service.create(10, for: id)
            _ = try await service.append(path, 0, bytes)
            #expect(try await service.ask(path)["assay-evidence"] == first.text)
        }
    }

    @Test func aDeploymentThatIsFullRefusesAtTheBeginning() async throws {
        // No disk has so much: whatever is free, the next upload would be too large for it.
        let limits = UploadLimits(
            maximumBytes: 1 << 60,
            bytesPerPerson: .max,
            bytesPerBody: .max
        )
        try await RunningService.with(limits: limits) { service in
            let id = try await service.admittedCase()
            let refused = try await service.send(service.creation("\(Int64(1) << 59)", for: id), as: service.candidate)
            #expect(refused.status == 507)
            #expect(try refused.problem.code == "no-space")
            #expect(try await service.reservedUploads() == 0)
            _ = try await service.create(10, for: id)
        }
    }

    @Test func aBodyHasItsQuotaBesideItsPeople() async throws {
        let limits = UploadLimits(uploadsPerBody: 1)
        try await RunningService.with(limits: limits) { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let other = try await service.admittedCase(of: service.otherCandidate)
            let refused = try await service.send(service.creation("10", for: other), as: service.otherCandidate)
            #expect(refused.status == 429)
            #expect(try refused.problem.detail.contains("body"))
            #expect(try await service.append(path, 0, bytes).status == 204)
            _ = try await service.create(10, for: other, as: service.otherCandidate)
        }
    }
}

import Recognition
import Testing
import Vault

extension VaultContract {
    /// Later than any change that a test makes.
    private static var later: Instant { Instant(milliseconds: 4_102_444_800_000) }

    static var reconciliation: [Clause] {
        [
            Clause("disk and records that agree are clean") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let stored = try await vault.store([1, 2, 3], for: body)
                _ = try await vault.stage(upload, for: body)
                let records = RecordedBytes(objects: [stored.key.digest: 3], uploads: [upload], readAt: later)
                let result = try await vault.reconcile(body, with: records)
                #expect(result.isClean)
                #expect(result.objects == 1)
                #expect(result.bytes == 3)
            },
            Clause("a body that stored nothing is clean") { place in
                let records = RecordedBytes(objects: [:], uploads: [], readAt: later)
                let result = try await place.open().reconcile(VaultSample.body(), with: records)
                #expect(result.isClean)
            },
            Clause("each kind of difference is found and nothing is changed") { place in try await differences(place) },
            Clause("staging files that nobody has changed since are listed, of the one body") { place in
                let (vault, body) = (try await place.open(), try VaultSample.body())
                let (one, other) = (try VaultSample.upload(), try VaultSample.upload("BA9876543210"))
                #expect(try await vault.stagedUploads(of: body, unchangedSince: later).isEmpty)
                _ = try await vault.stage(one, for: body)
                _ = try await vault.stage(other, for: try VaultSample.body("body-two"))
                _ = try await vault.store([1, 2, 3], for: body)
                #expect(try await vault.stagedUploads(of: body, unchangedSince: later).map(\.upload) == [one])
                #expect(try await vault.stagedUploads(of: body, unchangedSince: Instant(milliseconds: 0)).isEmpty)
            },
            Clause("what is younger than the records is not called garbage") { place in
                let (vault, body) = (try await place.open(), try VaultSample.body())
                _ = try await vault.store([1, 2, 3], for: body)
                _ = try await vault.stage(VaultSample.upload(), for: body)
                let records = RecordedBytes(objects: [:], uploads: [], readAt: Instant(milliseconds: 0))
                #expect(try await vault.reconcile(body, with: records).isClean)
            },
        ]
    }

    private static func differences(_ place: Place) async throws {
        let (vault, body) = (try await place.open(), try VaultSample.body())
        let kept = try await vault.store([1], for: body).key.digest
        let garbage = try await vault.store([1, 2], for: body).key.digest
        let wrongSize = try await vault.store([1, 2, 3], for: body).key.digest
        _ = try await vault.store([9], for: VaultSample.body("body-two"))
        let (live, stale) = (try VaultSample.upload(), try VaultSample.upload("BA9876543210"))
        let lost = try VaultSample.upload("000000000000")
        _ = try await vault.stage(live, for: body)
        _ = try await vault.stage(stale, for: body)
        let missing = VaultSample.digest(of: [7])

        let records = RecordedBytes(
            objects: [kept: 1, wrongSize: 4, missing: 9],
            uploads: [live, lost],
            readAt: later
        )
        let result = try await vault.reconcile(body, with: records)
        #expect(result.unreferenced == [garbage])
        #expect(result.damaged == [wrongSize])
        #expect(result.missing == [missing])
        #expect(result.stale == [stale])
        #expect(result.unstaged == [lost])
        #expect(result.strangers == 0)
        #expect(result.objects == 3)
        #expect(result.isClean == false)
        #expect(try await vault.reconcile(body, with: records) == result)
    }
}

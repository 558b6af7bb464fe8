import AssayTesting
import Glibc
import Recognition
import SystemPackage
import Testing

@testable import Vault

/// Sealing stopped after each of its steps, then a restart.
@Suite struct LocalVaultCrashTests {
    enum Step: CaseIterable {
        case appended, synced, shardMade, linked, linkedAndSynced, repairLinked
    }

    @Test(arguments: Step.allCases)
    func sealingStoppedAfterAnyStepEndsTheSameAfterARestart(_ step: Step) async throws {
        let scratch = try VaultScratch()
        let bytes = [UInt8](repeating: 42, count: 1_500_000)
        let digest = SHA256Hashing().digest(of: bytes)
        let key = ObjectKey(body: scratch.body, digest: digest)
        let staged = try await scratch.place.open().stage(scratch.upload, for: scratch.body)
        try await staged.append(bytes)
        try await go(to: step, in: scratch, staged: staged, key: key, size: Int64(bytes.count))

        let vault = try await scratch.place.open()
        let resumed = try await vault.reopen(scratch.upload, for: scratch.body)
        #expect(try await resumed.sync() == 1_500_000)
        let sealed = try await resumed.seal(expecting: digest)
        #expect(sealed.key == key)
        #expect(sealed.size == 1_500_000)
        try await vault.unstage(scratch.upload, for: scratch.body)
        #expect(try await vault.verify(key) == .intact(size: 1_500_000))
        let records = RecordedBytes(objects: [digest: 1_500_000], uploads: [], readAt: Instant(milliseconds: .max))
        #expect(try await vault.reconcile(scratch.body, with: records).isClean)
    }

    private func go(
        to step: Step,
        in scratch: VaultScratch,
        staged: any StagedFile,
        key: ObjectKey,
        size: Int64
    ) async throws {
        let folders = BodyFolders(root: try Folder.root(at: scratch.root.string))
        let staging = try #require(try folders.staging(of: scratch.body))
        switch step {
        case .appended: break
        case .synced: _ = try await staged.sync()
        case .shardMade: _ = try folders.objects(of: scratch.body)?.makeFolder(key.digest.shard)
        case .linked:
            let shard = try #require(try folders.objects(of: scratch.body)?.makeFolder(key.digest.shard))
            #expect(try staging.link(scratch.upload.text, to: shard, as: key.digest.nameInShard))
        case .linkedAndSynced:
            _ = try folders.place(scratch.upload.text, in: staging, as: key, size: size)
        case .repairLinked:
            let shard = try #require(try folders.objects(of: scratch.body)?.makeFolder(key.digest.shard))
            try scratch.write([1], to: scratch.path(of: key))
            #expect(try shard.facts(of: key.digest.nameInShard)?.size == 1)
            #expect(try staging.link(scratch.upload.text, to: staging, as: scratch.upload.text + ".repair"))
        }
    }

    @Test func anAlteredObjectIsFoundByReadingItAgain() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let key = try await vault.store([1, 2, 3], for: scratch.body).key
        try scratch.write([1, 2, 4], to: scratch.path(of: key))
        #expect(try await vault.verify(key) == .altered(found: SHA256Hashing().digest(of: [1, 2, 4]), size: 3))
    }

    @Test func anObjectOfTheWrongSizeIsReplacedByTheRightBytes() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let key = try await vault.store([1, 2, 3], for: scratch.body).key
        try scratch.write([1, 2], to: scratch.path(of: key))
        let staged = try await vault.stage(scratch.upload, for: scratch.body)
        try await staged.append([1, 2, 3])
        #expect(try await staged.seal().disposition == .repaired)
        #expect(try await vault.verify(key) == .intact(size: 3))
    }

    @Test func aStagingFileThatLostAcknowledgedBytesIsNotContinued() async throws {
        let scratch = try VaultScratch()
        let vault = try await LocalVault.open(at: scratch.root, openFiles: 1)
        let staged = try await vault.stage(scratch.upload, for: scratch.body)
        try await staged.append([1, 2, 3])
        _ = try await staged.sync()
        // Closes the file.
        _ = try await vault.stage(UploadID(canonical: "BA9876543210"), for: scratch.body)
        truncate(scratch.stagingPath, 2)
        await #expect(throws: VaultFault.damaged) { try await vault.reopen(scratch.upload, for: scratch.body) }
    }

    @Test func uploadsBeyondTheLimitOfOpenFilesGoOn() async throws {
        let scratch = try VaultScratch()
        let vault = try await LocalVault.open(at: scratch.root, threads: 2, openFiles: 1)
        var holders: [any StagedFile] = []
        for number in 0..<8 {
            holders.append(try await vault.stage(UploadID(canonical: "00000000000\(number)"), for: scratch.body))
        }
        for round in 0..<3 {
            for (number, holder) in holders.enumerated() {
                #expect(try await holder.append([UInt8(number), UInt8(round)]) == Int64(2 * round + 2))
            }
        }
        for (number, holder) in holders.enumerated() {
            let bytes = (0..<3).flatMap { [UInt8(number), UInt8($0)] }
            #expect(try await holder.seal().key.digest == SHA256Hashing().digest(of: bytes))
        }
    }
}

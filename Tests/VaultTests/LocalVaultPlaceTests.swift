import AssayTesting
import Glibc
import Recognition
import SystemPackage
import Testing
import Vault

/// What lies on the disk, and what must not be followed there.
@Suite struct LocalVaultPlaceTests {
    @Test func foldersAndFilesAreForTheirOwnerAlone() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        _ = try await vault.stage(scratch.upload, for: scratch.body)
        let stored = try await vault.store([1, 2, 3], for: scratch.body)
        let object = scratch.path(of: stored.key)
        for path in [scratch.stagingPath, object] { #expect(try mode(path) == 0o600) }
        let root = scratch.root.string
        for path in ["", "/body-one", "/body-one/objects", "/body-one/staging"].map({ root + $0 }) {
            #expect(try mode(path) == 0o700)
        }
    }

    @Test func aSymbolicLinkInAnObjectsPlaceIsRefused() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let key = try await vault.store([1, 2, 3], for: scratch.body).key
        let elsewhere = scratch.folder.appending("elsewhere").string
        try scratch.write([1, 2, 3], to: elsewhere)
        unlink(scratch.path(of: key))
        #expect(symlink(elsewhere, scratch.path(of: key)) == 0)

        await #expect(throws: VaultFault.damaged) { try await vault.open(key) }
        await #expect(throws: VaultFault.damaged) { try await vault.descriptor(of: key) }
        await #expect(throws: VaultFault.damaged) { try await vault.contains(key) }
        await #expect(throws: VaultFault.damaged) { try await vault.verify(key) }

        // The right bytes take its place, and the link's target is left alone.
        #expect(try await vault.store([1, 2, 3], for: scratch.body).disposition == .repaired)
        #expect(try await vault.verify(key) == .intact(size: 3))
        #expect(try scratch.read(elsewhere) == [1, 2, 3])
    }

    @Test func aSymbolicLinkInAStagingFilesPlaceIsRefused() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        _ = try await vault.stage(scratch.upload, for: scratch.body)
        let elsewhere = scratch.folder.appending("elsewhere").string
        try scratch.write([7], to: elsewhere)
        unlink(scratch.stagingPath)
        #expect(symlink(elsewhere, scratch.stagingPath) == 0)
        let later = try await scratch.place.open()
        await #expect(throws: VaultFault.damaged) { try await later.reopen(scratch.upload, for: scratch.body) }
        #expect(try scratch.read(elsewhere) == [7])
    }

    @Test func aSymbolicLinkInAFoldersPlaceIsRefused() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let elsewhere = scratch.folder.appending("elsewhere").string
        mkdir(elsewhere, 0o700)
        #expect(symlink(elsewhere, scratch.root.appending("body-one").string) == 0)
        await #expect(throws: VaultFault.damaged) { try await vault.stage(scratch.upload, for: scratch.body) }
        await #expect(throws: VaultFault.damaged) { try await vault.store([1], for: scratch.body) }
    }

    @Test(.timeLimit(.minutes(1)))
    func aPipeInAnObjectsPlaceIsRefusedWithoutWaiting() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let key = try await vault.store([1, 2, 3], for: scratch.body).key
        unlink(scratch.path(of: key))
        #expect(mkfifo(scratch.path(of: key), 0o600) == 0)
        await #expect(throws: VaultFault.damaged) { try await vault.open(key) }
    }

    @Test(arguments: ["../../x", "..", ".", "", "a/b", "0123456789ab", "0123456789AB\0"])
    func anUncheckedUploadIdentifierTouchesNoFile(_ text: String) async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let upload = UploadID(canonical: text)
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.stage(upload, for: scratch.body) }
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.unstage(upload, for: scratch.body) }
    }

    @Test(arguments: ["..", ".", "", "a/b", "/etc", "-x"])
    func anUncheckedBodyIdentifierTouchesNoFile(_ text: String) async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let body = BodyID(checked: text)
        let key = ObjectKey(body: body, digest: SHA256Hashing().digest(of: []))
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.stage(scratch.upload, for: body) }
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.store([1], for: body) }
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.contains(key) }
        await #expect(throws: VaultFault.malformedIdentifier) { try await vault.delete(key) }
    }

    @Test func theExaminersDescriptorIsReadOnlyAndNotInherited() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        let file = try await vault.descriptor(of: vault.store([1, 2, 3], for: scratch.body).key)
        let number = file.descriptor.rawValue
        #expect(fcntl(number, F_GETFL) & O_ACCMODE == O_RDONLY)
        #expect(fcntl(number, F_GETFD) & FD_CLOEXEC != 0)
        #expect(write(number, "x", 1) == -1)
    }

    @Test func whatTheVaultDidNotMakeIsCounted() async throws {
        let scratch = try VaultScratch()
        let vault = try await scratch.place.open()
        _ = try await vault.store([1], for: scratch.body)
        let body = scratch.root.appending("body-one").string
        for name in ["/note.txt", "/objects/readme", "/staging/0123", "/staging/lower-case-x"] {
            try scratch.write([0], to: body + name)
        }
        mkdir(body + "/objects/zz", 0o700)
        try scratch.write([0], to: body + "/objects/zz/short")
        let records = RecordedBytes(objects: [:], uploads: [], readAt: Instant(milliseconds: 0))
        #expect(try await vault.reconcile(scratch.body, with: records).strangers == 5)
    }

    private func mode(_ path: String) throws -> mode_t {
        var raw = stat()
        try #require(lstat(path, &raw) == 0)
        return raw.st_mode & 0o7777
    }
}

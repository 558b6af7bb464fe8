import Glibc
import Recognition
import SystemPackage
import Testing
import Vault

/// A file system of one mebibyte in memory; skipped where mounting one is not allowed.
@Suite(.enabled(if: SmallDisk.isAllowed, "needs the right to mount a file system"))
struct DiskFullTests {
    @Test func aFullDiskKeepsWhatWasWrittenAndTellsTheTrueOffset() async throws {
        let scratch = try VaultScratch()
        let disk = try SmallDisk(at: scratch.folder.appending("disk"))
        let vault = try await LocalVault.open(at: disk.path)
        let staged = try await vault.stage(scratch.upload, for: scratch.body)
        let bytes = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }

        let fault = await #expect(throws: VaultFault.self) {
            for start in stride(from: 0, to: bytes.count, by: 65_536) {
                try await staged.append([bytes[start..<min(bytes.count, start + 65_536)]])
            }
        }
        guard case .noSpace(let reported) = fault else {
            Issue.record("two megabytes fitted into one, or \(String(describing: fault))")
            return
        }
        #expect(reported > 0 && reported <= 1 << 20)
        #expect(try await staged.offset == reported)
        #expect(try await vault.durableOffset(of: scratch.upload, for: scratch.body) == reported)
        await #expect(throws: VaultFault.noSpace(offset: reported)) { try await staged.append([1]) }
        await #expect(throws: VaultFault.self) { try await vault.store([1], for: scratch.body) }

        try disk.grow()
        #expect(try await staged.append([bytes[Int(reported)...]]) == 2_000_000)
        #expect(try await staged.seal().key.digest == SHA256Hashing().digest(of: bytes))
    }
}

final class SmallDisk: Sendable {
    let path: FilePath

    init(at path: FilePath) throws {
        self.path = path
        mkdir(path.string, 0o700)
        try #require(mount("assay", path.string, "tmpfs", 0, "size=1m") == 0)
    }

    deinit { umount2(path.string, Int32(MNT_DETACH)) }

    func grow() throws {
        try #require(mount("assay", path.string, "tmpfs", UInt(MS_REMOUNT), "size=8m") == 0)
    }

    static let isAllowed: Bool = {
        var name = Array("/tmp/assay-mount-XXXXXX".utf8CString)
        guard let made = mkdtemp(&name) else { return false }
        defer { rmdir(made) }
        guard mount("assay", made, "tmpfs", 0, "size=1m") == 0 else { return false }
        return umount(made) == 0
    }()
}

import Foundation
import Testing

/// A file system of a test's own, as small or as breakable as it needs one. Only root may mount.
struct Disk: Sendable {
    let folder: String

    /// A disk in memory with a hard limit.
    static func inMemory(mebibytes: Int, at folder: String, _ programs: Programs) async throws -> Disk {
        try await mount(["-t", "tmpfs", "-o", "size=\(mebibytes)m,mode=0700", "tmpfs"], at: folder, programs)
    }

    /// The ext4 file system in a file. Nothing is written back by itself: only what somebody synced is in the file.
    static func image(_ path: String, at folder: String, _ programs: Programs) async throws -> Disk {
        try await mount(["-t", "ext4", "-o", "loop,commit=300", path], at: folder, programs)
    }

    /// Makes such a file.
    static func format(_ path: String, mebibytes: Int, _ programs: Programs) async throws {
        try await programs.run("/usr/bin/truncate", ["--size", "\(mebibytes)M", path]).require()
        try await programs.run(
            "/sbin/mkfs.ext4",
            ["-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", path]
        ).require()
    }

    /// What is open there stays so, but for new files it is gone. Does nothing twice.
    func unmount() { umount2(folder, CInt(MNT_DETACH)) }

    private static func mount(_ arguments: [String], at folder: String, _ programs: Programs) async throws -> Disk {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await programs.run("/bin/mount", arguments + [folder]).require()
        return Disk(folder: folder)
    }

    /// Whether a test may mount a disk in memory.
    static func canBeInMemory() async -> Bool {
        await isPossible { folder, programs in try await inMemory(mebibytes: 1, at: folder + "/disk", programs) }
    }

    /// Whether a test may mount a file, which takes root, loop devices and mkfs.ext4.
    static func canBeAnImage() async -> Bool {
        await isPossible { folder, programs in
            try await format(folder + "/image", mebibytes: 16, programs)
            return try await image(folder + "/image", at: folder + "/disk", programs)
        }
    }

    private static func isPossible(_ attempt: (String, Programs) async throws -> Disk) async -> Bool {
        guard getuid() == 0 else { return false }
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-disk-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let programs = Programs(folder: folder)
        defer { programs.endAll() }
        guard let disk = try? await attempt(folder, programs) else { return false }
        disk.unmount()
        return true
    }
}

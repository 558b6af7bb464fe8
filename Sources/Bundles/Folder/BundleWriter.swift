import Glibc
public import Recognition

/// Writes a bundle. Until it is whole, synced and read back it has the ending `.part`; a name that is taken stays as it is.
///
/// Everything here blocks: call it on a thread of its own.
public struct BundleWriter: Sendable {
    private let path: String
    private let unfinished: String

    /// - Parameter path: of the bundle's folder, which must not be there.
    public init(path: String) {
        self.path = path
        unfinished = path + ".part"
    }

    /// - Parameters:
    ///   - now: by this device's clock.
    ///   - progress: told how many bytes each piece had; every byte is told twice, when it is copied and when it is read back.
    public func write(
        _ order: PackingOrder,
        key: PackingKey,
        now: Instant,
        progress: (Int64) -> Void = { _ in }
    ) throws(BundleFault) -> BundleFolder {
        guard order.files.count <= BundleManifest.mostFiles else { throw .tooManyFiles(most: BundleManifest.mostFiles) }
        guard access(path, F_OK) != 0 else { throw .alreadyThere }
        try clear()
        do throws(BundleFault) {
            try fill(order, key: key, now: now, progress: progress)
            _ = try readBack(progress: progress)
            guard access(path, F_OK) != 0 else { throw .alreadyThere }
            guard rename(unfinished, path) == 0 else { throw .ofWriting }
        } catch {
            try? clear()
            throw error
        }
        return try BundleFolder(path: path)
    }

    private func fill(
        _ order: PackingOrder,
        key: PackingKey,
        now: Instant,
        progress: (Int64) -> Void
    ) throws(BundleFault) {
        guard mkdir(unfinished, 0o755) == 0, mkdir("\(unfinished)/\(BundleLayout.files)", 0o755) == 0 else {
            throw .ofWriting
        }
        guard let folder = Descriptor.open(unfinished, flags: O_RDONLY | O_DIRECTORY),
            let files = Descriptor.open(BundleLayout.files, below: folder, flags: O_RDONLY | O_DIRECTORY)
        else { throw .notWritable }
        var packed: [BundledFile] = []
        for file in order.files {
            let copied = try copy(file, into: files, progress: progress)
            guard !packed.contains(where: { $0.entry.digest == copied.entry.digest }) else {
                throw .sourceTwice(name: file.name)
            }
            packed.append(copied)
        }
        let manifest = BundleManifest(
            body: order.body,
            caseID: order.caseID,
            key: key.publicKey,
            packedAt: Self.shown(now.milliseconds),
            declaration: order.declaration,
            files: packed
        )
        let signed = try SignedManifest(manifest, by: key)
        try write(signed.bytes, to: BundleLayout.manifest, in: folder)
        try write(Array(signed.signature.text.utf8), to: BundleLayout.signature, in: folder)
        try files.settle()
        try folder.settle()
    }

    /// Copies and hashes in one go; the name is the digest, so it comes last.
    private func copy(
        _ file: PackingFile,
        into folder: Descriptor,
        progress: (Int64) -> Void
    ) throws(BundleFault) -> BundledFile {
        let name = file.name
        guard let source = Descriptor.open(file.path, flags: O_RDONLY | O_NONBLOCK), source.isRegular,
            let before = source.status
        else { throw .unreadable(name: name) }
        let target = Descriptor.open(
            Self.incoming,
            below: folder,
            flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW,
            mode: 0o644
        )
        guard let target else { throw .ofWriting }
        let found = try FileHash.of(source, progress: progress) { (bytes) throws(BundleFault) in
            try target.write(bytes)
        }
        guard let found else { throw .unreadable(name: name) }
        guard let after = source.status, Self.isSame(before, after), found.size == source.size else {
            throw .sourceChanged(name: name)
        }
        guard found.size > 0 else { throw .sourceEmpty(name: name) }
        try target.settle()
        guard renameat(folder.number, Self.incoming, folder.number, found.digest.hex) == 0 else { throw .ofWriting }
        let modified = Int64(after.st_mtim.tv_sec) * 1_000 + Int64(after.st_mtim.tv_nsec) / 1_000_000
        return BundledFile(
            entry: BundleEntry(digest: found.digest, size: found.size, purpose: file.purpose, claims: file.claims),
            name: Self.bounded(name),
            modifiedAt: Self.shown(modified)
        )
    }

    /// A clock far out of order is written down as far as it can be read.
    private static func shown(_ milliseconds: Int64) -> Instant {
        let times = BundleManifest.times
        return Instant(milliseconds: min(max(milliseconds, times.lowerBound), times.upperBound))
    }

    private static let incoming = "incoming"

    private static func isSame(_ one: stat, _ other: stat) -> Bool {
        one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec
            && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec
    }

    private static func bounded(_ name: String) -> String {
        var name = name
        while name.utf8.count > BundledFile.longestName { name.removeLast() }
        return name
    }

    private func write(_ bytes: [UInt8], to name: String, in folder: Descriptor) throws(BundleFault) {
        guard let file = Descriptor.open(name, below: folder, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o644) else {
            throw .ofWriting
        }
        var failure: BundleFault?
        bytes.withUnsafeBytes { bytes in
            do throws(BundleFault) { try file.write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
        try file.settle()
    }

    private func readBack(progress: (Int64) -> Void) throws(BundleFault) -> BundleFolder {
        do throws(BundleFault) {
            let folder = try BundleFolder(path: unfinished)
            _ = try folder.check(progress: progress)
            return folder
        } catch {
            throw .notWritten
        }
    }

    /// Takes away what a run that was cut short has left, and nothing else.
    private func clear() throws(BundleFault) {
        guard access(unfinished, F_OK) == 0 else { return }
        guard let folder = Descriptor.open(unfinished, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            throw .alreadyThere
        }
        if let files = Descriptor.open(BundleLayout.files, below: folder, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
            for name in Self.names(in: "\(unfinished)/\(BundleLayout.files)") where Self.isOurs(name) {
                unlinkat(files.number, name, 0)
            }
        }
        unlinkat(folder.number, BundleLayout.files, AT_REMOVEDIR)
        unlinkat(folder.number, BundleLayout.manifest, 0)
        unlinkat(folder.number, BundleLayout.signature, 0)
        // Somebody else's file in it keeps it.
        guard rmdir(unfinished) == 0 else { throw .alreadyThere }
    }

    private static func isOurs(_ name: String) -> Bool { name == incoming || Recognition.Digest(hex: name) != nil }

    private static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}

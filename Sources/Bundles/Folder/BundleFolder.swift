import Glibc
import Recognition

/// A bundle on a disk, as a stranger handed it over. Opening reads the manifest and its signature; `check` reads the files.
///
/// Everything here blocks: call it on a thread of its own.
public struct BundleFolder: Sendable {
    public let signed: SignedManifest
    private let folder: Descriptor

    /// - Throws: `.notABundle` or what is wrong with the manifest or its signature.
    public init(path: String) throws(BundleFault) {
        guard let folder = Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY) else { throw .notABundle }
        guard let manifest = Self.small(BundleLayout.manifest, in: folder, most: BundleManifest.mostBytes) else {
            throw .notABundle
        }
        let signature = Self.small(BundleLayout.signature, in: folder, most: BundleSignature.mostBytes)
        guard let signature, let text = String(validating: signature, as: UTF8.self) else { throw .signatureMalformed }
        self.folder = folder
        signed = try SignedManifest(manifest, signature: text)
    }

    public var manifest: BundleManifest { signed.manifest }

    /// Bytes of all files, as the manifest has them.
    public var size: Int64 {
        manifest.files.reduce(0) { $0.addingReportingOverflow($1.entry.size).partialValue }
    }

    /// Reads every file and compares its digest. The first that differs ends it: a bundle is right as a whole or not at all.
    ///
    /// - Parameter progress: told how many bytes each piece had.
    public func check(progress: (Int64) -> Void = { _ in }) throws(BundleFault) -> [CheckedFile] {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        let files = Descriptor.open(BundleLayout.files, below: folder, flags: flags)
        var checked: [CheckedFile] = []
        for file in manifest.files { checked.append(try Self.check(file, in: files, progress: progress)) }
        return checked
    }

    private static func check(
        _ file: BundledFile,
        in folder: Descriptor?,
        progress: (Int64) -> Void
    ) throws(BundleFault) -> CheckedFile {
        let (name, digest) = (file.name, file.entry.digest)
        guard let folder else { throw .fileMissing(name: name, digest) }
        // Not through a link, and without waiting for somebody at the other end of a pipe.
        guard let opened = Descriptor.open(digest.hex, below: folder, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            throw errno == ENOENT ? .fileMissing(name: name, digest) : .fileNotRegular(name: name, digest)
        }
        guard opened.isRegular else { throw .fileNotRegular(name: name, digest) }
        // Cheaper than to read it: a copy that broke off is short.
        guard opened.size == file.entry.size else { throw .fileDiffers(name: name, digest) }
        guard let found = try FileHash.of(opened, progress: progress) else { throw .unreadable(name: name) }
        guard found.digest == digest, found.size == file.entry.size else { throw .fileDiffers(name: name, digest) }
        return CheckedFile(file, opened)
    }

    /// A small regular file; nil when there is none, or it is larger.
    private static func small(_ name: String, in folder: Descriptor, most: Int) -> [UInt8]? {
        let file = Descriptor.open(name, below: folder, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        guard let file, file.isRegular, file.size <= Int64(most) else { return nil }
        return file.readAll(most: most)
    }
}

import Crypto
import NIOCore
public import Recognition

/// The digest of a local file, read piece by piece.
public enum FileDigest {
    private static let piece = 1 << 20
    /// Pieces between two looks at whether anybody still waits for the result.
    private static let stretch = 16

    /// - Throws: `.changed` when the file is another one at the end than at the beginning.
    public static func of(path: String) async throws(FileFault) -> Recognition.Digest {
        let file = try await OffPool.run { () throws(FileFault) in try ReadableFile(path: path) }
        var state = (hash: SHA256(), offset: Int64(0))
        while state.offset < file.facts.size {
            // Nobody reads what a cancelled task gives.
            if Task.isCancelled { throw .notReadable }
            state = try await OffPool.run { [state] () throws(FileFault) in try Self.stretch(of: file, after: state) }
        }
        try file.checkUnchanged()
        // 32 bytes, always (FIPS 180-4).
        guard let digest = Recognition.Digest(bytes: state.hash.finalize()) else { throw .notReadable }
        return digest
    }

    private static func stretch(
        of file: ReadableFile,
        after state: (hash: SHA256, offset: Int64)
    ) throws(FileFault) -> (hash: SHA256, offset: Int64) {
        var (hash, offset) = state
        for _ in 0..<stretch where offset < file.facts.size {
            let bytes = try file.read(from: offset, upTo: piece)
            bytes.withUnsafeReadableBytes { hash.update(bufferPointer: $0) }
            offset += Int64(bytes.readableBytes)
        }
        return (hash, offset)
    }
}

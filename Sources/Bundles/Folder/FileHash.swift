import Crypto
import Recognition

/// The digest of an open file from its position to its end, and what else is to be done with each piece.
enum FileHash {
    private static let piece = 1 << 20

    /// - Parameters:
    ///   - progress: told how many bytes each piece had.
    ///   - use: given each piece.
    /// - Returns: nil when it cannot be read.
    static func of(
        _ file: Descriptor,
        progress: (Int64) -> Void,
        use: (UnsafeRawBufferPointer) throws(BundleFault) -> Void = { _ in }
    ) throws(BundleFault) -> (digest: Recognition.Digest, size: Int64)? {
        var hash = SHA256()
        var size: Int64 = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            guard let count = file.read(into: buffer) else { return nil }
            if count == 0 { return (digest(hash.finalize()), size) }
            let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            hash.update(bufferPointer: bytes)
            try use(bytes)
            size += Int64(count)
            progress(Int64(count))
        }
    }
}

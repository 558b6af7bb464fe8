public import Recognition

/// SHA-256 for the domain's values.
public struct SHA256Hashing: Hashing {
    public init() {}

    public func digest(of bytes: some Sequence<UInt8>) -> Digest {
        var digest = RunningDigest()
        let done: Void? = bytes.withContiguousStorageIfAvailable { digest.update(UnsafeRawBufferPointer($0)) }
        if done == nil { Array(bytes).withUnsafeBytes { digest.update($0) } }
        return digest.value
    }
}

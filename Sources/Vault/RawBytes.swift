/// Bytes that lie in one piece of memory, whoever owns them.
///
/// The vault knows no network library. A conformance for the buffers of one is three lines, and then they are hashed
/// and written where they lie, without a copy.
public protocol RawBytes: Sendable {
    /// Calls `body` with the bytes; the pointer is good for the length of the call.
    func withRawBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value
}

extension Array<UInt8>: RawBytes {
    public func withRawBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value { withUnsafeBytes(body) }
}

extension ArraySlice<UInt8>: RawBytes {
    public func withRawBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value { withUnsafeBytes(body) }
}

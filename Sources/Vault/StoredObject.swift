/// An object open for reading.
public protocol StoredObject: Sendable {
    var key: ObjectKey { get }
    /// Bytes.
    var size: Int64 { get }

    /// The bytes from `offset` on, `count` at most, fewer only at the end of the object; empty at the end.
    ///
    /// `count` is cut to 1 MiB, so that no caller makes the process hold a video. Throws `rangeOutsideObject` for an
    /// offset below zero or beyond the end.
    func read(from offset: Int64, count: Int) async throws(VaultFault) -> [UInt8]
}

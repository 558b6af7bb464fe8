import NIOCore
import Vault

/// Bytes as they came off the network, handed to the vault without a copy.
struct ReceivedBytes: RawBytes {
    let buffer: ByteBuffer

    func withRawBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        buffer.withUnsafeReadableBytes(body)
    }
}

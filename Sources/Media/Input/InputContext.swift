import CLibAV
import ExaminationReport

/// Owns the `AVIOContext` through which a demuxer reads a ``ByteSource``, and its buffer.
final class InputContext {
    let pointer: UnsafeMutablePointer<AVIOContext>
    /// The source, retained for the callbacks as long as this object lives.
    private let retained: Unmanaged<ByteSource>

    init(_ source: ByteSource) throws(MediaFault) {
        let size = 64 << 10
        guard let buffer = av_malloc(size)?.assumingMemoryBound(to: UInt8.self) else { throw MediaFault(.tooComplex) }
        retained = Unmanaged.passRetained(source)
        let context = avio_alloc_context(
            buffer,
            Int32(size),
            0,
            retained.toOpaque(),
            { opaque, buffer, count in
                guard let opaque, let buffer else { return clibav_error_input() }
                return ByteSource.borrowed(opaque).read(into: buffer, count: Int(count))
            },
            nil,
            { opaque, offset, whence in
                guard let opaque else { return Int64(clibav_error_input()) }
                return ByteSource.borrowed(opaque).seek(to: offset, whence: whence)
            }
        )
        guard let context else {
            av_free(buffer)
            retained.release()
            throw MediaFault(.tooComplex)
        }
        pointer = context
    }

    /// Asked by libav in its loops; a non-zero answer makes it give up.
    var interruption: AVIOInterruptCB {
        AVIOInterruptCB(
            callback: { opaque in
                guard let opaque else { return 1 }
                return ByteSource.borrowed(opaque).isOver ? 1 : 0
            },
            opaque: retained.toOpaque()
        )
    }

    deinit {
        // libav may have replaced the buffer, and frees neither the old nor the new one.
        av_freep(&pointer.pointee.buffer)
        var context: UnsafeMutablePointer<AVIOContext>? = pointer
        avio_context_free(&context)
        retained.release()
    }
}

extension ByteSource {
    fileprivate static func borrowed(_ opaque: UnsafeMutableRawPointer) -> ByteSource {
        Unmanaged<ByteSource>.fromOpaque(opaque).takeUnretainedValue()
    }
}

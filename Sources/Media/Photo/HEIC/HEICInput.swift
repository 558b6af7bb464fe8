import CHeif
import CLibAV
import ExaminationReport

/// The bytes of a photo, as libheif asks for them. It must live as long as the context that reads from it.
final class HEICInput {
    private let source: ByteSource
    private var position: Int64 = 0
    /// Whether it asked for what lies beyond the end.
    private(set) var isCutOff = false
    private let reader: UnsafeMutablePointer<heif_reader>

    init(_ source: ByteSource) {
        self.source = source
        reader = UnsafeMutablePointer<heif_reader>.allocate(capacity: 1)
        reader.initialize(to: heif_reader())
        reader.pointee.reader_api_version = 1
        reader.pointee.get_position = { HEICInput.borrowed($0)?.position ?? 0 }
        reader.pointee.read = { data, count, user in
            guard let data, let input = HEICInput.borrowed(user) else { return 1 }
            return input.read(data.assumingMemoryBound(to: UInt8.self), count) ? 0 : 1
        }
        reader.pointee.seek = { position, user in
            guard position >= 0, let input = HEICInput.borrowed(user) else { return 1 }
            input.position = position
            return 0
        }
        reader.pointee.wait_for_file_size = { target, user in
            guard let input = HEICInput.borrowed(user), target <= input.source.size else {
                HEICInput.borrowed(user)?.isCutOff = true
                return heif_reader_grow_status_size_beyond_eof
            }
            return heif_reader_grow_status_size_reached
        }
    }

    /// Has a context read the file's structure. Its samples are read when it decodes.
    func open(_ context: OpaquePointer) -> heif_error_code {
        heif_context_read_from_reader(context, reader, Unmanaged.passUnretained(self).toOpaque(), nil).code
    }

    private func read(_ data: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
        guard source.fill(data, count: count, at: position) else {
            if !source.isOver { isCutOff = true }
            return false
        }
        position += Int64(count)
        return true
    }

    private static func borrowed(_ user: UnsafeMutableRawPointer?) -> HEICInput? {
        user.map { Unmanaged<HEICInput>.fromOpaque($0).takeUnretainedValue() }
    }

    deinit { reader.deallocate() }
}

/// A file of a bundle whose bytes were found to be what the manifest says. It stays open: whatever is put in its place in
/// the folder meanwhile, these are the bytes that were checked, unless they are written over, which the service notices.
public final class CheckedFile: Sendable {
    public let file: BundledFile
    private let descriptor: Descriptor

    init(_ file: BundledFile, _ descriptor: Descriptor) {
        self.file = file
        self.descriptor = descriptor
    }

    /// Opens the very file again, for as long as this value lives (proc(5)).
    public var path: String { "/proc/self/fd/\(descriptor.number)" }
}

/// What seals the files of keys. It shows itself to nobody.
public struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// - Parameter text: white space at its end, such as the line end of a file, does not count; nil when nothing is left.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        self.bytes = bytes
    }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a passphrase" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

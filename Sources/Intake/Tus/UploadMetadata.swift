/// What a client says about its file: keys with bytes. All of it is hearsay and none of it names a place on a disk.
///
/// Source: tus 1.0.0, "Upload-Metadata".
struct UploadMetadata: Hashable, Sendable {
    /// In the order of arrival.
    private(set) var entries: [Entry] = []

    struct Entry: Hashable, Sendable {
        let key: String
        /// Empty also when the client sent the key alone.
        let value: [UInt8]
    }

    /// Longer ones are refused: of the header, of a key, in bytes; and more entries.
    static let maximumBytes = 16 << 10
    static let maximumKeyBytes = 128
    static let maximumEntries = 64

    init() {}

    /// - Parameter headerValue: empty for no metadata.
    init(headerValue: String) throws(TusRefusal) {
        guard headerValue.utf8.count <= Self.maximumBytes else { throw .metadataRefused(.tooLong) }
        guard !headerValue.isEmpty else { return }
        for pair in headerValue.split(separator: ",", omittingEmptySubsequences: false) {
            let entry = try Self.entry(pair.trimmed)
            guard !entries.contains(where: { $0.key == entry.key }) else { throw .metadataRefused(.keyRepeated) }
            entries.append(entry)
            guard entries.count <= Self.maximumEntries else { throw .metadataRefused(.tooMany) }
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// As the header is sent back. Written anew from what was understood, so nothing else gets through.
    var headerValue: String {
        entries.map { $0.value.isEmpty ? $0.key : "\($0.key) \(Base64.encode($0.value))" }.joined(separator: ",")
    }

    private static func entry(_ pair: Substring) throws(TusRefusal) -> Entry {
        let tokens = pair.split(separator: " ")
        guard let key = tokens.first else { throw .metadataRefused(.keyEmpty) }
        guard tokens.count <= 2 else { throw .metadataRefused(.tooManyTokens) }
        guard key.utf8.count <= maximumKeyBytes, key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .metadataRefused(.keyMalformed)
        }
        guard tokens.count == 2 else { return Entry(key: String(key), value: []) }
        guard let value = Base64.decode(tokens[1]) else { throw .metadataRefused(.valueNotBase64) }
        return Entry(key: String(key), value: value)
    }
}

import HTTPTypes
import ServiceAPI

/// What `Upload-Concat` says.
///
/// Source: tus 1.0.0, "Concatenation".
enum TusConcatenation: Hashable, Sendable {
    /// A part of another upload.
    case part
    /// An upload whose bytes are those of these parts.
    case joined([UploadAddress])

    /// More are refused: a client that sends in parallel has a handful.
    static let maximumParts = 256

    private static let joining = "final;"

    /// Whether a request asks for parts to be joined.
    static func isJoining(_ headers: HTTPFields) -> Bool {
        (try? headers.single(.uploadConcat))?.hasPrefix(joining) == true
    }

    init(headerValue: String) throws(TusRefusal) {
        if headerValue == "partial" {
            self = .part
            return
        }
        guard headerValue.hasPrefix(Self.joining) else { throw .headerMalformed(.uploadConcat) }
        var parts: [UploadAddress] = []
        for url in headerValue.dropFirst(Self.joining.count).split(separator: " ") {
            guard let part = Self.address(url) else { throw .headerMalformed(.uploadConcat) }
            parts.append(part)
            guard parts.count <= Self.maximumParts else { throw .headerMalformed(.uploadConcat) }
        }
        guard !parts.isEmpty else { throw .headerMalformed(.uploadConcat) }
        self = .joined(parts)
    }

    /// Relative or absolute, of whatever host: which upload is meant is what the path ends with.
    private static func address(_ url: Substring) -> UploadAddress? {
        guard let slash = url.lastIndex(of: "/") else { return nil }
        let collection = ServiceRoute.createUpload.template
        guard url[..<slash].hasSuffix(collection) else { return nil }
        let before = url[..<slash].dropLast(collection.count)
        guard before.isEmpty || before.hasPrefix("/") || before.hasPrefix("http://") || before.hasPrefix("https://"),
            !before.contains(collection), before.utf8.allSatisfy(isPlain)
        else { return nil }
        return UploadAddress(String(url[url.index(after: slash)...]))
    }

    /// Of a scheme, a host, a port and a path that need no escapes.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~:/[]".utf8.contains(byte)
        }
    }
}

import HTTPTypes

/// A request of the upload protocol, checked as far as its head tells.
///
/// Source: tus resumable upload protocol 1.0.0. Whether the upload exists and stands at that offset is not known here:
/// see `UploadStateMachine`.
struct TusRequest: Hashable, Sendable {
    let operation: Operation
    let body: BodySize
    /// The client holds its body back until it is told `100 Continue`: to be told only when nothing is refused.
    let awaitsContinue: Bool

    enum Operation: Hashable, Sendable {
        case options
        case create(TusCreation)
        case head
        case append(TusAppend)
        case terminate
    }

    /// Throws the first refusal that applies. The order is that of the protocol: version, method, then the rest.
    init(_ head: HTTPRequest, capabilities: TusCapabilities) throws(TusRefusal) {
        let fields = head.headerFields
        let method = try Self.method(of: head)
        // "This header MUST be ignored" on OPTIONS, of Tus-Resumable.
        if method != .options, try fields.single(.resumable) != TusCapabilities.version { throw .versionUnsupported }
        body = try Self.bodySize(fields)
        awaitsContinue = try fields.single(.expect)?.lowercased() == "100-continue"
        switch method {
        case .options: operation = .options
        case .post: operation = .create(try TusCreation(fields, body: body, capabilities: capabilities))
        case .head: operation = .head
        case .patch: operation = .append(try Self.append(fields, capabilities))
        case .delete where capabilities.offers(.termination): operation = .terminate
        default: throw .methodNotAllowed(allowed: capabilities.methods)
        }
    }

    /// "The Server MUST interpret the header's value as the request's method": some clients can send only POST.
    private static func method(of head: HTTPRequest) throws(TusRefusal) -> HTTPRequest.Method {
        guard let override = try head.headerFields.single(.methodOverride) else { return head.method }
        guard let method = HTTPRequest.Method(override) else { throw .headerMalformed(.methodOverride) }
        return method
    }

    private static func append(
        _ fields: HTTPFields,
        _ capabilities: TusCapabilities
    ) throws(TusRefusal) -> TusAppend {
        guard try fields.single(.contentType).map(isOffsetStream) == true else { throw .contentTypeWrong }
        let checksum = try fields.checksum(capabilities)
        guard let text = try fields.single(.uploadOffset) else { throw .headerMissing(.uploadOffset) }
        guard let offset = TusNumber.parse(text) else { throw .headerMalformed(.uploadOffset) }
        var length: Int64?
        if let declared = try fields.single(.uploadLength) {
            guard let number = TusNumber.parse(declared) else { throw .headerMalformed(.uploadLength) }
            length = number
        }
        return TusAppend(offset: offset, length: length, checksum: checksum)
    }

    static func isOffsetStream(_ contentType: String) -> Bool {
        let media = contentType.prefix { $0 != ";" }
        return media.trimmed.lowercased() == "application/offset+octet-stream"
    }

    /// RFC 9112, 6.1: a message with both fields may be an attempt to smuggle a request past a proxy.
    private static func bodySize(_ fields: HTTPFields) throws(TusRefusal) -> BodySize {
        let encoding = try fields.single(.transferEncoding)
        let length = try fields.single(.contentLength)
        switch (encoding, length) {
        case (nil, nil): return .none
        case (.some, nil): return .undeclared
        case (.some, .some): throw .framingAmbiguous
        case (nil, .some(let text)):
            guard let count = TusNumber.parse(text) else { throw .headerMalformed(.contentLength) }
            return .declared(count)
        }
    }
}

extension Substring {
    /// Without the spaces and tabs at both ends (RFC 9110, OWS).
    var trimmed: Substring {
        func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
        let start = drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return start[...last]
    }
}

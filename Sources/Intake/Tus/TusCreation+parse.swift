import HTTPTypes

extension TusCreation {
    init(_ fields: HTTPFields, body: BodySize, capabilities: TusCapabilities) throws(TusRefusal) {
        if try fields.single(.uploadConcat) != nil { throw .extensionNotOffered(.concatenation) }
        if try fields.single(.uploadChecksum) != nil { throw .extensionNotOffered(.checksum) }
        length = try Self.length(fields, capabilities)
        metadata = try UploadMetadata(headerValue: fields.single(.uploadMetadata) ?? "")
        carriesBytes = try Self.carriesBytes(fields, body: body, length: length, capabilities)
    }

    private static func length(_ fields: HTTPFields, _ capabilities: TusCapabilities) throws(TusRefusal) -> Int64 {
        let declared = try fields.single(.uploadLength)
        if let deferred = try fields.single(.uploadDeferLength) {
            guard deferred == "1" else { throw .headerMalformed(.uploadDeferLength) }
            guard declared == nil else { throw .lengthContradictory }
            throw .extensionNotOffered(.creationDeferLength)
        }
        guard let declared else { throw .headerMissing(.uploadLength) }
        guard let length = TusNumber.parse(declared) else { throw .headerMalformed(.uploadLength) }
        guard length <= capabilities.maximumSize else { throw .tooLarge(maximum: capabilities.maximumSize) }
        return length
    }

    private static func carriesBytes(
        _ fields: HTTPFields,
        body: BodySize,
        length: Int64,
        _ capabilities: TusCapabilities
    ) throws(TusRefusal) -> Bool {
        guard !body.isEmpty else { return false }
        guard capabilities.offers(.creationWithUpload) else { throw .extensionNotOffered(.creationWithUpload) }
        guard try fields.single(.contentType).map(TusRequest.isOffsetStream) == true else { throw .contentTypeWrong }
        if case .declared(let count) = body, count > length { throw .bodyTooLong(offset: nil, length: length) }
        return true
    }
}

import HTTPTypes
import Vault

extension TusCreation {
    init(_ fields: HTTPFields, body: BodySize, capabilities: TusCapabilities) throws(TusRefusal) {
        concat = try fields.single(.uploadConcat)
        concatenation = try Self.concatenation(concat, capabilities)
        if case .joined = concatenation {
            // "The Client MUST NOT include the Upload-Length header in the final upload creation", nor bytes of its own.
            guard try fields.single(.uploadLength) == nil, try fields.single(.uploadDeferLength) == nil else {
                throw .lengthContradictory
            }
            guard body.isEmpty else { throw .bodyTooLong(offset: nil, length: 0) }
            length = nil
        } else {
            length = try Self.length(fields, capabilities)
        }
        metadata = try UploadMetadata(headerValue: fields.single(.uploadMetadata) ?? "")
        carriesBytes = try Self.carriesBytes(fields, body: body, length: length, capabilities)
        checksum = try fields.checksum(capabilities)
        // Of what? Ignored it would pass for compared.
        if checksum != nil, !carriesBytes { throw .headerMalformed(.uploadChecksum) }
    }

    private static func concatenation(
        _ header: String?,
        _ capabilities: TusCapabilities
    ) throws(TusRefusal) -> TusConcatenation? {
        guard let header else { return nil }
        guard capabilities.offers(.concatenation) else { throw .extensionNotOffered(.concatenation) }
        return try TusConcatenation(headerValue: header)
    }

    private static func length(_ fields: HTTPFields, _ capabilities: TusCapabilities) throws(TusRefusal) -> Int64? {
        let declared = try fields.single(.uploadLength)
        if let deferred = try fields.single(.uploadDeferLength) {
            guard deferred == "1" else { throw .headerMalformed(.uploadDeferLength) }
            guard declared == nil else { throw .lengthContradictory }
            guard capabilities.offers(.creationDeferLength) else { throw .extensionNotOffered(.creationDeferLength) }
            return nil
        }
        guard let declared else { throw .headerMissing(.uploadLength) }
        guard let length = TusNumber.parse(declared) else { throw .headerMalformed(.uploadLength) }
        guard length <= capabilities.maximumSize else { throw .tooLarge(maximum: capabilities.maximumSize) }
        return length
    }

    private static func carriesBytes(
        _ fields: HTTPFields,
        body: BodySize,
        length: Int64?,
        _ capabilities: TusCapabilities
    ) throws(TusRefusal) -> Bool {
        guard !body.isEmpty else { return false }
        guard capabilities.offers(.creationWithUpload) else { throw .extensionNotOffered(.creationWithUpload) }
        guard try fields.single(.contentType).map(TusRequest.isOffsetStream) == true else { throw .contentTypeWrong }
        if case .declared(let count) = body {
            guard let length else {
                guard count <= capabilities.maximumSize else { throw .tooLarge(maximum: capabilities.maximumSize) }
                return true
            }
            if count > length { throw .bodyTooLong(offset: nil, length: length) }
        }
        return true
    }
}

extension HTTPFields {
    /// Of the body that comes with these fields.
    func checksum(_ capabilities: TusCapabilities) throws(TusRefusal) -> Checksum? {
        guard let header = try single(.uploadChecksum) else { return nil }
        guard capabilities.offers(.checksum) else { throw .extensionNotOffered(.checksum) }
        return try Checksum(headerValue: header)
    }
}

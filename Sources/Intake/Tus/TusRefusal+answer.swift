import HTTPTypes

extension TusRefusal {
    var status: HTTPResponse.Status {
        switch self {
        case .headerMissing, .headerMalformed, .headerRepeated, .framingAmbiguous, .lengthContradictory, .lengthFixed,
            .extensionNotOffered, .metadataRefused, .partRefused(.notAPart), .partRefused(.unfinished):
            .badRequest
        // Gone is 404 and never 410, after which the client for Android gives up for good.
        case .unknownUpload, .expired, .partRefused(.unknown): .notFound
        case .joined, .received: .forbidden
        case .checksumMismatch: HTTPResponse.Status(code: 460, reasonPhrase: "Checksum Mismatch")
        case .methodNotAllowed: .methodNotAllowed
        case .offsetMismatch: .conflict
        case .versionUnsupported: .preconditionFailed
        case .tooLarge, .bodyTooLong: .contentTooLarge
        case .contentTypeWrong: .unsupportedMediaType
        // 423, since the clients in use try again after it. After a 5xx on HEAD the browser ones begin from zero,
        // and after a 409 on PATCH the one for Android gives up.
        case .superseded, .temporarilyUnavailable: HTTPResponse.Status(code: 423, reasonPhrase: "Locked")
        // RFC 4918, 11.5.
        case .noSpace: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        }
    }

    /// Beside the body of the answer.
    var headers: TusHeaders {
        var headers = TusHeaders((.resumable, TusCapabilities.version))
        switch self {
        case .versionUnsupported: headers[.version] = TusCapabilities.version
        case .methodNotAllowed(let allowed): headers[.allow] = allowed
        // RFC 5789, 3.1.
        case .contentTypeWrong: headers[.acceptPatch] = "application/offset+octet-stream"
        case .tooLarge(let maximum): headers[.maxSize] = String(maximum)
        case .bodyTooLong(let offset, _): headers[.uploadOffset] = offset.map(String.init)
        // tus asks for none of these on a refusal, but there are clients that continue from them without a HEAD.
        case .offsetMismatch(let current): headers[.uploadOffset] = String(current)
        case .checksumMismatch(let offset): headers[.uploadOffset] = String(offset)
        case .noSpace(let offset):
            headers[.uploadOffset] = String(offset)
            headers[.retryAfter] = "60"
        case .superseded: headers[.retryAfter] = "1"
        case .temporarilyUnavailable: headers[.retryAfter] = "5"
        case .headerMissing, .headerMalformed, .headerRepeated, .framingAmbiguous, .lengthContradictory, .lengthFixed,
            .extensionNotOffered, .metadataRefused, .partRefused, .joined, .received, .expired, .unknownUpload:
            break
        }
        return headers
    }

    /// The same request may succeed later without being changed.
    var isRetryable: Bool {
        switch self {
        case .superseded, .temporarilyUnavailable, .noSpace, .checksumMismatch: true
        default: false
        }
    }

    /// The connection is of no further use whatever the body's size.
    var alwaysCloses: Bool {
        switch self {
        case .framingAmbiguous, .superseded: true
        default: false
        }
    }
}

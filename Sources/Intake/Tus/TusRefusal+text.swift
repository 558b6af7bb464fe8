extension TusRefusal: CustomStringConvertible {
    /// Stable; for problem bodies, logs and tests.
    var code: String {
        switch self {
        case .versionUnsupported: "tus.version-unsupported"
        case .methodNotAllowed: "tus.method-not-allowed"
        case .headerMissing: "tus.header-missing"
        case .headerMalformed: "tus.header-malformed"
        case .headerRepeated: "tus.header-repeated"
        case .framingAmbiguous: "tus.framing-ambiguous"
        case .lengthContradictory: "tus.length-contradictory"
        case .lengthFixed: "tus.length-fixed"
        case .extensionNotOffered: "tus.extension-not-offered"
        case .metadataRefused: "tus.metadata-refused"
        case .contentTypeWrong: "tus.content-type-wrong"
        case .tooLarge: "tus.too-large"
        case .bodyTooLong: "tus.body-too-long"
        case .offsetMismatch: "tus.offset-mismatch"
        case .checksumMismatch: "tus.checksum-mismatch"
        case .partRefused: "tus.part-refused"
        case .joined: "tus.joined"
        case .received: "tus.received"
        case .expired: "tus.expired"
        case .unknownUpload: "tus.unknown-upload"
        case .superseded: "tus.superseded"
        case .noSpace: "tus.no-space"
        case .temporarilyUnavailable: "tus.temporarily-unavailable"
        }
    }

    /// What is wrong, in a sentence. Repeats nothing that the client sent but numbers.
    var reason: String {
        switch self {
        case .versionUnsupported: "The request names no version of the upload protocol that is spoken here."
        case .methodNotAllowed: "The upload protocol has no such method here."
        case .headerMissing(let field): "The header \(field.rawValue) is missing."
        case .headerMalformed(let field): "The header \(field.rawValue) has no valid value."
        case .headerRepeated(let field): "The header \(field.rawValue) was sent more than once."
        case .framingAmbiguous: "The request has both Content-Length and Transfer-Encoding."
        case .lengthContradictory: "The request says of the length what cannot be said together."
        case .lengthFixed: "The upload has another length, or more bytes than that."
        case .extensionNotOffered(let wanted): "The extension \(wanted.rawValue) is not offered here."
        case .metadataRefused(let fault): "Upload-Metadata is not accepted: \(fault.rawValue)."
        case .contentTypeWrong: "The bytes of an upload have another content type."
        case .tooLarge(let maximum): "The file is larger than the \(maximum) bytes that are accepted."
        case .bodyTooLong(_, let length): "The request carries bytes past the upload's length of \(length)."
        case .offsetMismatch(let current): "The upload stands at byte \(current)."
        case .checksumMismatch(let offset):
            "The bytes have another checksum than was said; the upload stands at byte \(offset)."
        case .partRefused(let fault): "The parts make no upload: \(fault.rawValue)."
        case .joined: "The upload was made of parts and takes no further bytes."
        case .received: "The upload has become evidence."
        case .expired: "The upload has expired: nothing came for too long, and it was given up."
        case .unknownUpload: "There is no such upload, or it has expired."
        case .superseded: "Another connection has gone on with this upload."
        case .noSpace(let offset): "The service is out of space; \(offset) bytes of the upload are stored."
        case .temporarilyUnavailable: "The upload cannot be reached at this moment; what was stored is safe."
        }
    }

    /// What to do next.
    var remedy: String {
        switch self {
        case .versionUnsupported: "Send Tus-Resumable: \(TusCapabilities.version)."
        case .methodNotAllowed(let allowed): "Use one of \(allowed)."
        case .headerMissing(let field), .headerMalformed(let field): field.advice
        case .headerRepeated(let field): "Send \(field.rawValue) once."
        case .framingAmbiguous: "Send one of the two; if you did, look at the proxies in between."
        case .lengthContradictory: "Send Upload-Length alone, and none of the two for an upload that is made of parts."
        case .lengthFixed: "Ask with HEAD how long the upload is; begin a new one if the file has changed."
        case .extensionNotOffered: "Ask with OPTIONS which extensions are offered, and leave this one out."
        case .metadataRefused: "Send comma-separated pairs of a unique key, a space, and the value in base 64."
        case .contentTypeWrong: "Send Content-Type: application/offset+octet-stream."
        case .tooLarge: "Record with a lower resolution, or split the work into several clips."
        case .bodyTooLong: "Check that the file has not changed, and begin a new upload if it has."
        case .offsetMismatch: "Continue from that byte, or ask with HEAD."
        case .checksumMismatch: "Send these bytes again."
        case .partRefused(.unfinished): "Send the rest of each part, then join them."
        case .partRefused: "Send the parts with Upload-Concat: partial, then name their addresses."
        case .joined: "Begin a new upload."
        case .received: "Withdraw the evidence from its case, while that may be done."
        case .unknownUpload, .expired: "Begin a new upload."
        case .superseded: "Ask with HEAD where the upload stands, and continue from there."
        case .noSpace: "Try again later from the stored offset; the operator has to make room."
        case .temporarilyUnavailable: "Try again in a few seconds."
        }
    }

    var description: String { "\(code): \(reason) \(remedy)" }
}

extension TusField {
    /// How a value of this field has to look.
    fileprivate var advice: String {
        switch self {
        case .uploadLength: "Send the size of the whole file in bytes, in decimal digits."
        case .uploadOffset: "Send the number of bytes stored so far, as HEAD gives it, in decimal digits."
        case .uploadDeferLength: "Send 1, or leave it out and send Upload-Length."
        case .uploadChecksum:
            "Send sha1 or sha256, a space, and the digest of this request's body in base 64; leave it out without a body."
        case .uploadConcat: "Send partial, or final; and the addresses of the parts with spaces between them."
        case .contentLength: "Send the size of the body in bytes, in decimal digits."
        case .methodOverride: "Send the name of one method."
        default: "Send \(rawValue) as tus 1.0.0 describes it."
        }
    }
}

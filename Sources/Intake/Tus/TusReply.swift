import HTTPTypes

/// The answers of success.
enum TusReply: Hashable, Sendable {
    /// To OPTIONS. Status 200: some old browsers take no 204 for a preflight.
    case options(TusCapabilities)
    /// To POST. `offset` when bytes came along with it.
    case created(location: String, offset: Int64?)
    /// To HEAD.
    case progress(offset: Int64, length: Int64, metadata: UploadMetadata)
    /// To PATCH: this many bytes are durable.
    case stored(offset: Int64)

    var status: HTTPResponse.Status {
        switch self {
        case .options, .progress: .ok
        case .created: .created
        case .stored: .noContent
        }
    }

    var headers: TusHeaders {
        var headers = TusHeaders((.resumable, TusCapabilities.version))
        switch self {
        case .options(let capabilities):
            headers = capabilities.headers
        case .created(let location, let offset):
            headers[.location] = location
            headers[.uploadOffset] = offset.map(String.init)
        case .progress(let offset, let length, let metadata):
            headers[.uploadOffset] = String(offset)
            headers[.uploadLength] = String(length)
            headers[.uploadMetadata] = metadata.isEmpty ? nil : metadata.headerValue
            // "The Server MUST prevent the client and/or proxies from caching the response."
            headers[.cacheControl] = "no-store"
        case .stored(let offset):
            headers[.uploadOffset] = String(offset)
        }
        return headers
    }
}

import HTTPTypes
import Recognition
import ServiceAPI

/// The answers of success.
enum TusReply: Hashable, Sendable {
    /// To OPTIONS. Status 200: some old browsers take no 204 for a preflight.
    case options(TusCapabilities)
    /// To POST. `offset` when bytes came along with it.
    case created(location: String, offset: Int64?, expires: Instant?)
    /// To HEAD.
    case progress(TusProgress)
    /// To PATCH: this many bytes are durable.
    case stored(offset: Int64, expires: Instant?)
    /// To DELETE.
    case removed

    var status: HTTPResponse.Status {
        switch self {
        case .options, .progress: .ok
        case .created: .created
        case .stored, .removed: .noContent
        }
    }

    var headers: TusHeaders {
        var headers = TusHeaders((.resumable, TusCapabilities.version))
        switch self {
        case .options(let capabilities):
            headers = capabilities.headers
        case .created(let location, let offset, let expires):
            headers[.location] = location
            headers[.uploadOffset] = offset.map(String.init)
            headers[.uploadExpires] = expires.map(HTTPDate.text)
        case .progress(let progress):
            headers = progress.headers(headers)
        case .stored(let offset, let expires):
            headers[.uploadOffset] = String(offset)
            headers[.uploadExpires] = expires.map(HTTPDate.text)
        case .removed:
            break
        }
        return headers
    }
}

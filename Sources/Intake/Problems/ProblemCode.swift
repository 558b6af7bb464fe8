import HTTPTypes

/// The one table of HTTP problems that are not refusals of a rule: code, status, title, and whether the same request may
/// succeed later. Refusals carry their own code; `Refusal+status` has their statuses.
enum ProblemCode: String, CaseIterable {
    case malformedRequest = "malformed-request"
    case unknownField = "unknown-field"
    case invalidField = "invalid-field"
    case unauthenticated
    case forbidden
    case notFound = "not-found"
    case evidenceQuarantined = "evidence-quarantined"
    case methodNotAllowed = "method-not-allowed"
    case stale
    case digestDiffers = "digest-differs"
    case draftStale = "draft-stale"
    case reportStale = "report-stale"
    case queueEmpty = "queue-empty"
    case tooLarge = "too-large"
    case unsupportedMediaType = "unsupported-media-type"
    case rangeNotSatisfiable = "range-not-satisfiable"
    case idempotencyKeyReused = "idempotency-key-reused"
    case tokenIssuedBefore = "token-issued-before"
    case quotaExceeded = "quota-exceeded"
    case noSpace = "no-space"
    case unavailable
    case internalError = "internal-error"
    case requestTimeout = "request-timeout"
    case headersTooLarge = "headers-too-large"
    case lengthRequired = "length-required"
    case expectationUnknown = "expectation-unknown"
    case misdirected = "misdirected-request"
    case methodUnknown = "method-unknown"

    var status: HTTPResponse.Status {
        switch self {
        case .malformedRequest, .unknownField: .badRequest
        case .invalidField, .idempotencyKeyReused, .digestDiffers: .unprocessableContent
        case .unauthenticated: .unauthorized
        case .forbidden, .evidenceQuarantined: .forbidden
        case .notFound, .queueEmpty: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .stale, .draftStale, .reportStale, .tokenIssuedBefore: .conflict
        case .tooLarge: .contentTooLarge
        case .unsupportedMediaType: .unsupportedMediaType
        case .rangeNotSatisfiable: .rangeNotSatisfiable
        case .quotaExceeded: .tooManyRequests
        case .noSpace: .init(code: 507, reasonPhrase: "Insufficient Storage")
        case .unavailable: .serviceUnavailable
        case .internalError: .internalServerError
        case .requestTimeout: .requestTimeout
        case .headersTooLarge: .requestHeaderFieldsTooLarge
        case .lengthRequired: .lengthRequired
        case .expectationUnknown: .expectationFailed
        case .misdirected: .misdirectedRequest
        case .methodUnknown: .notImplemented
        }
    }

    var title: String {
        switch self {
        case .malformedRequest: "The request is malformed"
        case .unknownField: "The request has a field that the service does not know"
        case .invalidField: "A field is not valid"
        case .unauthenticated: "No valid token"
        case .forbidden: "The role may not do this"
        case .notFound: "There is no such thing"
        case .evidenceQuarantined: "The evidence is quarantined"
        case .methodNotAllowed: "The address does not take this method"
        case .stale: "The case has moved on"
        case .digestDiffers: "Other bytes arrived than were declared"
        case .draftStale: "The draft was saved elsewhere"
        case .reportStale: "Another report has taken its place"
        case .queueEmpty: "Nothing is ready to be judged"
        case .tooLarge: "The request is too large"
        case .unsupportedMediaType: "The body has a type that is not taken here"
        case .rangeNotSatisfiable: "The range lies outside the file"
        case .idempotencyKeyReused: "The idempotency key was used for another request"
        case .tokenIssuedBefore: "The token was issued before"
        case .quotaExceeded: "Too many unfinished uploads"
        case .noSpace: "The service is out of disk space"
        case .unavailable: "The service cannot answer now"
        case .internalError: "The service failed"
        case .requestTimeout: "The request came too slowly"
        case .headersTooLarge: "The request's head is too large"
        case .lengthRequired: "The request does not say how long its body is"
        case .expectationUnknown: "The request expects what the service does not do"
        case .misdirected: "The request is meant for another service"
        case .methodUnknown: "The service does not know the method"
        }
    }

    var isRetryable: Bool {
        switch self {
        case .queueEmpty, .quotaExceeded, .noSpace, .unavailable, .requestTimeout: true
        default: false
        }
    }
}

/// Limits that a test can reach: the service's own are hours and gigabytes.
enum ShortLimits {
    /// Long enough that a busy machine can be told from a client that has gone.
    static let expirySeconds = 4
    static let sweepSeconds = 1

    static let expiry = [
        "ASSAY_UPLOAD_EXPIRY": "\(expirySeconds)", "ASSAY_EMPTY_UPLOAD_EXPIRY": "\(expirySeconds)",
        "ASSAY_SWEEP_INTERVAL": "\(sweepSeconds)",
    ]

    static let windowSeconds = 2
    /// Bytes of a body that have to come in that time.
    static let bytesInWindow = 2_048

    static let rate = [
        "ASSAY_MINIMUM_RATE": "\(bytesInWindow)/\(windowSeconds)", "ASSAY_HEAD_SECONDS": "\(windowSeconds)",
    ]

    /// The settings of what may be reserved.
    static let bytesOfAPerson = "ASSAY_BYTES_PER_PERSON"
    static let uploadsOfABody = "ASSAY_UPLOADS_PER_BODY"
}

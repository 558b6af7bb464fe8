/// Limits that a test can reach: the service's own are hours and gigabytes.
enum ShortLimits {
    static let expirySeconds = 3
    static let sweepSeconds = 1

    static let expiry = [
        "ASSAY_UPLOAD_EXPIRY": "\(expirySeconds)",
        "ASSAY_UPLOAD_SWEEP": "\(sweepSeconds)",
    ]

    static let bodyWindowSeconds = 2
    /// Bytes in that time.
    static let bodyMinimum = 2_048

    static let rate = [
        "ASSAY_MINIMUM_RATE": "\(bodyMinimum)",
        "ASSAY_RATE_WINDOW": "\(bodyWindowSeconds)",
    ]
}

/// The settings of what may be reserved.
enum Quotas {
    static let bytesOfAPerson = "ASSAY_PERSON_UPLOAD_BYTES"
    static let uploadsOfABody = "ASSAY_BODY_UPLOADS"
}

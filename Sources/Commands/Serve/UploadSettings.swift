import Casework

/// What the service takes in, and how often it clears away what came to nothing.
struct UploadSettings: Sendable {
    let limits: UploadLimits
    /// Seconds.
    let sweepSeconds: Int

    init(options: ServeOptions, source: SettingSource) throws(CommandFault) {
        let defaults = UploadLimits()
        func number(
            _ flag: Int?,
            _ name: String,
            _ range: ClosedRange<Int>,
            _ normal: Int
        ) throws(CommandFault) -> Int {
            let configured = try source.number(name)
            return try ServeSettings.inRange(flag ?? configured ?? normal, range, name: name)
        }
        let (count, bytes) = (1...1_000_000, 1...(1 << 50))
        let given = options.uploads
        // Ten years.
        let seconds = 1...315_360_000
        let expiry = try number(given.uploadExpiry, "upload-expiry", seconds, Int(defaults.expirySeconds))
        let empty = try number(
            given.emptyUploadExpiry,
            "empty-upload-expiry",
            seconds,
            Int(defaults.emptyExpirySeconds)
        )
        let maximum = try number(
            options.maximumUpload.map { Int($0) },
            "maximum-upload",
            1...(1 << 40),
            Int(defaults.maximumBytes)
        )
        limits = UploadLimits(
            maximumBytes: Int64(maximum),
            uploadsPerPerson: try number(
                given.uploadsPerPerson,
                "uploads-per-person",
                count,
                defaults.uploadsPerPerson
            ),
            bytesPerPerson: Int64(
                try number(given.bytesPerPerson, "bytes-per-person", bytes, Int(defaults.bytesPerPerson))
            ),
            uploadsPerBody: try number(given.uploadsPerBody, "uploads-per-body", count, defaults.uploadsPerBody),
            bytesPerBody: Int64(try number(given.bytesPerBody, "bytes-per-body", bytes, Int(defaults.bytesPerBody))),
            keptFree: Int64(try number(given.keepFree, "keep-free", 0...(1 << 50), Int(defaults.keptFree))),
            expirySeconds: Int64(expiry),
            emptyExpirySeconds: Int64(empty)
        )
        sweepSeconds = try number(given.sweepInterval, "sweep-interval", 1...86_400, 600)
    }
}

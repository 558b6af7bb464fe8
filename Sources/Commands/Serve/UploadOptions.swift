import ArgumentParser

/// The limits of uploads as flags.
struct UploadOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds without progress after which an upload is dropped (ASSAY_UPLOAD_EXPIRY).",
            valueName: "seconds"
        )
    )
    var uploadExpiry: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The same for an upload without a byte yet (ASSAY_EMPTY_UPLOAD_EXPIRY).",
            valueName: "seconds"
        )
    )
    var emptyUploadExpiry: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Unfinished uploads of one person (ASSAY_UPLOADS_PER_PERSON).", valueName: "n")
    )
    var uploadsPerPerson: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Bytes that these may come to (ASSAY_BYTES_PER_PERSON).", valueName: "bytes")
    )
    var bytesPerPerson: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Unfinished uploads of one body (ASSAY_UPLOADS_PER_BODY).", valueName: "n")
    )
    var uploadsPerBody: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Bytes that these may come to (ASSAY_BYTES_PER_BODY).", valueName: "bytes")
    )
    var bytesPerBody: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Bytes of the disk that no upload may take; at most a twentieth of it (ASSAY_KEEP_FREE).",
            valueName: "bytes"
        )
    )
    var keepFree: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds between two looks for uploads that have expired (ASSAY_SWEEP_INTERVAL).",
            valueName: "seconds"
        )
    )
    var sweepInterval: Int?
}

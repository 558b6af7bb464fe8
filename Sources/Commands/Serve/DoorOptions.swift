import ArgumentParser

/// How the service meets the network, as flags.
struct DoorOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The address by which people reach the service (ASSAY_PUBLIC_URL).", valueName: "url")
    )
    var publicURL: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A proxy whose forwarded headers are believed, such as 127.0.0.1 or 10.0.0.0/8; may be repeated (ASSAY_TRUSTED_PROXY, with commas).",
            valueName: "address"
        )
    )
    var trustedProxy: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A web origin whose pages may use the service from a browser, such as https://portfolio.example; may be repeated (ASSAY_ALLOW_ORIGIN, with commas).",
            valueName: "origin"
        )
    )
    var allowOrigin: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The certificate and those above it, in PEM, for TLS in the service itself (ASSAY_TLS_CERTIFICATE).",
            valueName: "path"
        )
    )
    var tlsCertificate: String?

    @Option(name: .long, help: ArgumentHelp("The certificate's key, in PEM (ASSAY_TLS_KEY).", valueName: "path"))
    var tlsKey: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The least that a request's body may bring: so many bytes in so many seconds (ASSAY_MINIMUM_RATE).",
            valueName: "bytes/seconds"
        )
    )
    var minimumRate: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Seconds that a request's head may take (ASSAY_HEAD_SECONDS).", valueName: "seconds")
    )
    var headSeconds: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds without a byte after which a connection is closed (ASSAY_IDLE_SECONDS).",
            valueName: "seconds"
        )
    )
    var idleSeconds: Int?
}

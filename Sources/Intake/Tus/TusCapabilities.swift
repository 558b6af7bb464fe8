import Vault

/// What this service offers of the protocol, as the answer to OPTIONS says it.
struct TusCapabilities: Hashable, Sendable {
    static let version = "1.0.0"

    /// The largest upload in bytes.
    let maximumSize: Int64
    /// In the order in which they are listed. What is not listed is refused, never ignored.
    let extensions: [TusExtension]

    init(maximumSize: Int64, extensions: [TusExtension] = TusExtension.offered) {
        self.maximumSize = maximumSize
        self.extensions = extensions
    }

    func offers(_ wanted: TusExtension) -> Bool { extensions.contains(wanted) }

    /// The methods of the creation URL and of an upload's URL, for `Allow`.
    var methods: String {
        (["OPTIONS", "POST", "HEAD", "PATCH"] + (offers(.termination) ? ["DELETE"] : [])).joined(separator: ", ")
    }

    var headers: TusHeaders {
        TusHeaders(
            (.resumable, Self.version),
            (.version, Self.version),
            (.extensions, extensions.map(\.rawValue).joined(separator: ",")),
            (.maxSize, String(maximumSize))
        ).with(.checksumAlgorithm, offers(.checksum) ? Self.checksumAlgorithms : nil)
    }

    private static let checksumAlgorithms = Checksum.Algorithm.allCases.map(\.rawValue).joined(separator: ",")
}

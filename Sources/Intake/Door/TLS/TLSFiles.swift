/// Where the service's certificate and its key lie, as PEM files. The first certificate is the service's own; those that
/// lead from it to the root follow.
public struct TLSFiles: Hashable, Sendable {
    public let certificate: String
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

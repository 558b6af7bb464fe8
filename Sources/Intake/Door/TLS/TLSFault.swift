/// Why a certificate cannot be served.
public enum TLSFault: Error, Hashable, Sendable {
    /// The file cannot be read.
    case unreadable(path: String)
    /// The file has no certificate in PEM.
    case noCertificate(path: String)
    /// The file has no key in PEM, or one with a passphrase.
    case noKey(path: String)
    /// The key is not the certificate's, or the two are of a kind that TLS does not take.
    case mismatch

    public var code: String {
        switch self {
        case .unreadable: "tls-unreadable"
        case .noCertificate: "tls-no-certificate"
        case .noKey: "tls-no-key"
        case .mismatch: "tls-mismatch"
        }
    }
}

import Vault

extension Checksum {
    /// As `Upload-Checksum` has it: the name of an algorithm, a space, the digest in base 64.
    ///
    /// Source: tus 1.0.0, "Checksum".
    init(headerValue: String) throws(TusRefusal) {
        let tokens = headerValue.split(separator: " ", omittingEmptySubsequences: false)
        guard tokens.count == 2, let algorithm = Algorithm(rawValue: String(tokens[0])),
            let value = Base64.decode(tokens[1]), let checksum = Checksum(algorithm: algorithm, value: value)
        else { throw .headerMalformed(.uploadChecksum) }
        self = checksum
    }
}

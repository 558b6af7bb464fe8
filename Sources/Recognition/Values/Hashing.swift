/// SHA-256, handed to the domain as an argument so that the domain needs no library of cryptography.
public protocol Hashing: Sendable {
    func digest(of bytes: some Sequence<UInt8>) -> Digest
}

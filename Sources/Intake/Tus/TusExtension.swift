/// The extensions of tus 1.0.0, by the names that `Tus-Extension` lists.
enum TusExtension: String, CaseIterable, Sendable {
    case creation
    case creationWithUpload = "creation-with-upload"
    case creationDeferLength = "creation-defer-length"
    case expiration
    case checksum
    case checksumTrailer = "checksum-trailer"
    case termination
    case concatenation
    case concatenationUnfinished = "concatenation-unfinished"

    /// What this service offers. No trailers, since those who have a checksum know it beforehand; no unfinished parts, so that a
    /// joined upload is whole from its first moment.
    static let offered: [TusExtension] = [
        .creation, .creationWithUpload, .creationDeferLength, .expiration, .checksum, .termination, .concatenation,
    ]
}

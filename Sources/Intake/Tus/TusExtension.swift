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
}

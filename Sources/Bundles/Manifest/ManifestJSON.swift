/// The part of JSON (RFC 8259) that manifests are made of: no fractions, no null, no name twice in an object.
enum ManifestJSON: Hashable {
    case bool(Bool)
    case integer(Int64)
    case string(String)
    case array([ManifestJSON])
    case object([String: ManifestJSON])
}

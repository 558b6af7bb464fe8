import ServiceAPI

/// Pieces of evidence as `--json` shows several.
struct EvidenceListing: Encodable {
    let evidence: [EvidenceView]
}

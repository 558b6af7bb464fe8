import Recognition

/// What the metadata of an upload says that the clip is: the case, the requirement that it answers, its labels, and how it came.
struct EvidenceClaim {
    let caseID: CaseID
    let purpose: EvidencePurpose
    /// Of the file, where the sender knows it already.
    let digest: Digest?
    /// nil: its candidate sends it.
    let provenance: EvidenceProvenance?

    init(_ metadata: UploadMetadata) throws(ProblemError) {
        caseID = try Self.required("case", in: metadata)
        purpose = EvidencePurpose(
            unit: try Self.required("unit", in: metadata),
            requirement: try Self.required("requirement", in: metadata),
            occasion: try Self.optional("occasion", in: metadata),
            context: try Self.optional("context", in: metadata)
        )
        digest = try Self.digest("digest", in: metadata)
        provenance = try Self.provenance(in: metadata)
    }

    private static func provenance(in metadata: UploadMetadata) throws(ProblemError) -> EvidenceProvenance? {
        guard let text = text("provenance", in: metadata) else { return nil }
        switch EvidenceProvenance.Kind(rawValue: text) {
        case .bundle:
            guard let bundle = try digest("bundle", in: metadata) else { throw malformed("bundle", Self.digestAdvice) }
            return .bundle(bundle)
        case .watchFolder: return .watchFolder
        case .session: return .session(try required("session", in: metadata))
        case nil:
            let known = EvidenceProvenance.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw malformed("provenance", "Write one of: \(known).")
        }
    }

    private static let digestAdvice = "Write a SHA-256 digest as 64 hexadecimal digits."

    private static func digest(_ key: String, in metadata: UploadMetadata) throws(ProblemError) -> Digest? {
        guard let text = text(key, in: metadata) else { return nil }
        guard let digest = Digest(hex: text) else { throw malformed(key, digestAdvice) }
        return digest
    }

    private static func required<ID: Identifier>(_ key: String, in metadata: UploadMetadata) throws(ProblemError) -> ID
    {
        guard let value: ID = try optional(key, in: metadata) else {
            throw ProblemError(
                .invalidField,
                detail: "Upload-Metadata has no “\(key)”.",
                remedy: "Name the case, the unit and the requirement that the clip answers."
            )
        }
        return value
    }

    private static func optional<ID: Identifier>(_ key: String, in metadata: UploadMetadata) throws(ProblemError) -> ID?
    {
        guard let text = text(key, in: metadata) else { return nil }
        guard let value = ID(text) else {
            throw malformed(key, "Write 1 to 64 letters, digits, dots, hyphens or underscores.")
        }
        return value
    }

    /// Nil where there is no such key, and where it has no value.
    private static func text(_ key: String, in metadata: UploadMetadata) -> String? {
        guard let entry = metadata.entries.first(where: { $0.key == key }), !entry.value.isEmpty else { return nil }
        return String(decoding: entry.value, as: UTF8.self)
    }

    private static func malformed(_ key: String, _ advice: String) -> ProblemError {
        ProblemError(.invalidField, detail: "“\(key)” in Upload-Metadata is not well formed.", remedy: advice)
    }
}

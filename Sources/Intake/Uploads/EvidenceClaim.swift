import Recognition

/// What the metadata of an upload says that the clip is: the case, the requirement that it answers, and its labels.
struct EvidenceClaim {
    let caseID: CaseID
    let purpose: EvidencePurpose

    init(_ metadata: UploadMetadata) throws(ProblemError) {
        caseID = try Self.required("case", in: metadata)
        purpose = EvidencePurpose(
            unit: try Self.required("unit", in: metadata),
            requirement: try Self.required("requirement", in: metadata),
            occasion: try Self.optional("occasion", in: metadata),
            context: try Self.optional("context", in: metadata)
        )
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
        guard let entry = metadata.entries.first(where: { $0.key == key }), !entry.value.isEmpty else { return nil }
        guard let value = ID(String(decoding: entry.value, as: UTF8.self)) else {
            throw ProblemError(
                .invalidField,
                detail: "“\(key)” in Upload-Metadata is not well formed.",
                remedy: "Write 1 to 64 letters, digits, dots, hyphens or underscores."
            )
        }
        return value
    }
}

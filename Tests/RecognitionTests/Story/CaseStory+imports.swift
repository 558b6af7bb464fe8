import Recognition

/// The steps of evidence that comes without a network.
extension CaseStory {
    mutating func invite(
        _ device: String = "phone",
        days: Int64 = 30,
        by author: Author = .administrator()
    ) throws(Refusal) {
        try propose(.invitationIssued(.init(key: .sample(device), expires: now.adding(days: days))), by: author)
    }

    /// What a bundle declares of a file.
    static func entry(
        _ file: String = "one.mp4",
        for unit: UnitCode = .cut,
        _ requirement: RequirementCode = .work,
        claims criterion: CriterionCode? = nil
    ) -> BundleEntry {
        BundleEntry(
            digest: .of(file),
            size: 5_000_000,
            purpose: EvidencePurpose(unit: unit, requirement: requirement),
            claims: criterion.map { [Claim(criterion: $0, interval: MediaInterval(start: 0, end: 1_000))] } ?? []
        )
    }

    /// - Returns: the digest that names the bundle.
    @discardableResult
    mutating func accept(
        _ bundle: String = "bundle",
        from device: String = "phone",
        _ entries: [BundleEntry] = [CaseStory.entry()],
        isVouched: Bool = false,
        packedAt: Instant? = nil,
        by author: Author = .administrator()
    ) throws(Refusal) -> Digest {
        let digest = Digest.of(bundle)
        try propose(
            .bundleAccepted(
                .init(
                    bundle: digest,
                    key: .sample(device),
                    isVouched: isVouched,
                    packedAt: packedAt ?? now,
                    entries: entries
                )
            ),
            by: author
        )
        return digest
    }

    /// A file arrives that an administrator brings.
    @discardableResult
    mutating func bringIn(
        _ entry: BundleEntry = CaseStory.entry(),
        by provenance: EvidenceProvenance?,
        _ author: Author = .administrator()
    ) throws(Refusal) -> EvidenceID {
        let id = EvidenceID(canonical: draw("EV"))
        try propose(
            .evidenceReceived(
                .init(
                    evidence: id,
                    digest: entry.digest,
                    size: entry.size,
                    purpose: entry.purpose,
                    provenance: provenance
                )
            ),
            by: author
        )
        return id
    }
}

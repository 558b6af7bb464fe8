extension EvidenceRequirement {
    /// What this requirement finds wrong with a piece of evidence. A capture time is compared only where the recording has one.
    public func findings(on facts: MediaFacts, receivedAt: Instant) -> [EvidenceFinding] {
        guard acceptedKinds.contains(facts.kind) else { return [.wrongKind] }
        var findings: [EvidenceFinding] = []
        // A camera ends a clip a frame early or late: half a second is forgiven at both ends.
        if facts.kind.hasLength {
            if facts.durationMilliseconds + 500 < minimumSeconds * 1_000 { findings.append(.tooShort) }
            if facts.durationMilliseconds - 500 > maximumSeconds * 1_000 { findings.append(.tooLong) }
            if needsSound && !facts.hasSound { findings.append(.noSound) }
        }
        if facts.kind.hasPicture && !orientation.accepts(width: facts.width, height: facts.height) {
            findings.append(.wrongOrientation)
        }
        if let maximumAgeDays, let capturedAt = facts.capturedAt,
            capturedAt.adding(days: Int64(maximumAgeDays)) < receivedAt
        {
            findings.append(.tooOld)
        }
        return findings
    }
}

extension OrientationRequirement {
    /// A square picture is both landscape and portrait.
    func accepts(width: Int, height: Int) -> Bool {
        switch self {
        case .any: true
        case .landscape: width >= height
        case .portrait: height >= width
        }
    }
}

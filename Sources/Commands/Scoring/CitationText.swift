import Recognition
import ServiceAPI

/// Reads citations: `e1@12-18`, `7K2M9QXW4T1B@1:02-1:10.5`, and `e1` for a photo or a document; several are separated by spaces or commas.
enum CitationText {
    static func citations(_ text: String, _ aliases: EvidenceAliases) throws(ScoringFault) -> [CitationView] {
        try text.split { " ,\t".contains($0) }.map { part throws(ScoringFault) in try citation(String(part), aliases) }
    }

    static func citation(_ text: String, _ aliases: EvidenceAliases) throws(ScoringFault) -> CitationView {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard let evidence = aliases.evidence(named: String(parts[0])) else { throw .evidenceUnknown(String(parts[0])) }
        if parts.count == 1 { return CitationView(evidence: evidence) }
        guard parts.count == 2 else { throw .citationMalformed(text) }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = SecondsText.milliseconds(ends[0]),
            let end = SecondsText.milliseconds(ends[1])
        else { throw .citationMalformed(text) }
        guard start < end else { throw .citationTurned(text) }
        return CitationView(evidence: evidence, start: start, end: end)
    }
}

import Recognition
import ServiceAPI

extension CitationView {
    init(_ citation: Citation) {
        if let interval = citation.interval {
            self.init(evidence: citation.evidence, start: interval.start, end: interval.end)
        } else {
            self.init(evidence: citation.evidence)
        }
    }
}

extension Citation {
    /// Nil for an interval that is none: half of it is missing, or it does not end after it starts.
    init?(_ view: CitationView) {
        switch (view.start, view.end) {
        case (nil, nil): self.init(evidence: view.evidence, interval: nil)
        case (let start?, let end?):
            guard let interval = MediaInterval(start: start, end: end) else { return nil }
            self.init(evidence: view.evidence, interval: interval)
        default: return nil
        }
    }
}

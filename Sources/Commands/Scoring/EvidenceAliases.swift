import Recognition
import ServiceAPI
import Terminal

/// Short names for the clips of an assignment: `e1`, `e2` … in the order in which it lists them.
struct EvidenceAliases: Sendable {
    static let none = EvidenceAliases([])

    private let evidence: [EvidenceID]

    init(_ evidence: [EvidenceID]) {
        self.evidence = evidence
    }

    init(of assignment: AssignmentView) {
        self.init(assignment.evidence.map(\.id))
    }

    /// The identifier, or the alias where there is one.
    func name(of id: EvidenceID) -> String {
        evidence.firstIndex(of: id).map { "e\($0 + 1)" } ?? id.text
    }

    /// What an alias or an identifier stands for; nil when it is neither.
    func evidence(named name: String) -> EvidenceID? {
        if name.first == "e" || name.first == "E", name.count <= 4, let number = Int(name.dropFirst()), number >= 1 {
            return number <= evidence.count ? evidence[number - 1] : nil
        }
        return EvidenceID(name)
    }

    /// What a list of aliases and identifiers stands for; spaces or commas stand between them.
    func evidence(listed names: String) throws(ScoringFault) -> [EvidenceID] {
        try names.split { " ,\t".contains($0) }.map { name throws(ScoringFault) in
            guard let id = evidence(named: String(name)) else { throw .evidenceUnknown(String(name)) }
            return id
        }
    }

    /// A citation as people write it: `e1@12-18.5`, or `e1` for the whole.
    func text(of citation: CitationView) -> String {
        let name = name(of: citation.evidence)
        guard let start = citation.start, let end = citation.end else { return name }
        return "\(name)@\(SecondsText.text(start))-\(SecondsText.text(end))"
    }
}

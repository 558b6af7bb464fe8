import Recognition

/// What became of a file in a watch folder; with `--json` one object a line.
struct WatchEvent: Encodable, Equatable {
    let file: String
    var result: ImportResult
    var caseID: CaseID?
    var unit: UnitCode?
    var requirement: RequirementCode?
    var evidence: EvidenceID?
    /// Why it was left or refused.
    var reason: String?

    var purposeText: String { [unit?.text, requirement?.text].compactMap(\.self).joined(separator: "/") }

    static func left(_ file: String, _ reason: String) -> WatchEvent {
        WatchEvent(file: file, result: .left, reason: reason)
    }
}

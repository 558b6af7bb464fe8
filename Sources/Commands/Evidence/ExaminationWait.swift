import Recognition
import ServiceAPI

/// Waits until the service has checked evidence.
struct ExaminationWait {
    let client: ServiceClient
    let caseID: CaseID
    let output: Output

    /// The same evidence, none of it `checking` any more.
    func views(of evidence: [EvidenceView]) async throws -> [EvidenceView] {
        var current = evidence
        var pause = 250
        while current.contains(where: { $0.state == .checking }) {
            try await Task.sleep(for: .milliseconds(pause))
            pause = min(pause * 2, 4_000)
            let all = try await client.show(caseID).evidence
            current = evidence.map { one in all.first { $0.id == one.id } ?? one }
        }
        return current
    }
}

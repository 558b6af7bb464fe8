public import Recognition

extension Workplace {
    /// The clocks that run in a case and that the caller may know of, the one that ends first before the others.
    public func listClocks(of id: CaseID, caller: Caller) async throws(CaseworkFault) -> [RunningClock] {
        let file = try await caseFile(id, for: caller)
        let running = try counting { () throws(ClockFault) in try file.state.runningClocks(under: file.rules) }
        return running.filter { file.state.isVisible($0.key.subject, to: caller) }.sorted { $0.dueAt < $1.dueAt }
    }
}

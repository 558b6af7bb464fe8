/// Nothing is recommended or decided while a unit of the case waits for its verification.
struct SamplesSettled: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let open = state.units.filter { $0.openSample != nil }.map(\.reference.code.text)
        guard !open.isEmpty else { return nil }
        return Refusal(
            .sampleOpen,
            reason: "Units wait for their verification: \(open.joined(separator: ", ")).",
            remedy: "Wait for the verifier, or verify: `assay sample verify`."
        )
    }
}

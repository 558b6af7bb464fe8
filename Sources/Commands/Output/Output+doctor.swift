import Terminal

extension Output {
    func checks(_ checks: [DoctorCheck]) -> [String] {
        let widest = checks.map { TextWidth.columns(of: $0.name) }.max() ?? 0
        return checks.flatMap { check in
            let name = TextWidth.padded(check.name, to: widest)
            return ["\(name)  \(TextWidth.padded(check.state.rawValue, to: 9))  \(check.found)"]
                + (check.remedy.map { ["\(String(repeating: " ", count: widest))  what to do: \($0)"] } ?? [])
        }
    }
}

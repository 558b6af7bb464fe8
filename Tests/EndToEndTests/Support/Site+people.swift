import Testing

extension Site {
    /// Registers somebody and hands them a token.
    func person(_ name: String, _ role: String) async throws -> Person {
        let administrator = try administrator
        let person = try await administrator.get("admin", "person", "add", name, "--role", role).id.text
        let token = try await administrator.get("admin", "token", "issue", person, "--role", role).token.text
        let home = withState { state in
            state.people += 1
            return "person-\(state.people)"
        }
        return Person(site: self, name: name, id: person, token: token, home: home)
    }

    /// Opens a case for a candidate and admits them.
    func admittedCase(
        of candidate: Person,
        scheme: String = "rpl-general",
        unit: String = "FOOD-KNIFE-01"
    ) async throws -> String {
        let id = try await candidate.get("case", "open", "--scheme", scheme, "--unit", unit).caseID.text
        try await administrator.does("case", "admit", id, "--method", "document-in-person")
        return id
    }

    /// A case whose evidence waits to be judged.
    func readyCase(
        of candidate: Person,
        scheme: String = "rpl-general",
        unit: String = "FOOD-KNIFE-01",
        clip: String = ProjectFiles.english
    ) async throws -> String {
        let id = try await admittedCase(of: candidate, scheme: scheme, unit: unit)
        try await candidate.adds(clip, to: id, for: unit)
        try await candidate.does("case", "submit", id, "--own-work")
        return id
    }
}

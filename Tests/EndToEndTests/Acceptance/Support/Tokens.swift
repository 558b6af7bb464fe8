import Testing

/// What no request can do to a token.
enum Tokens {
    /// Lets it expire. A token lives for a day at least, so its row is changed behind the service's back.
    static func expire(_ id: String, in site: Site) async throws {
        let script = """
            import sqlite3, sys
            with sqlite3.connect(sys.argv[1], timeout=10) as base:
                changed = base.execute("UPDATE tokens SET expires_at = 1 WHERE id = ?", [sys.argv[2]]).rowcount
            sys.exit(0 if changed == 1 else 1)
            """
        try await site.programs.run("/usr/bin/python3", ["-c", script, site.data + "/records.sqlite", id]).require()
    }
}

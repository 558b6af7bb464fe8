import GRDB

extension Schema {
    /// How the evidence of an upload came, where its candidate does not send it; null: they do.
    static func addProvenance(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE uploads ADD COLUMN provenance TEXT")
    }
}

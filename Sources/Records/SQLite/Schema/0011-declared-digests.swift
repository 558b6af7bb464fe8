import GRDB

extension Schema {
    /// The digest that the sender of an upload says it has; null: they did not say.
    static func addDeclaredDigests(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE uploads ADD COLUMN declared_digest TEXT")
    }
}

import GRDB

/// The tables, as a list of steps. A step that was released is never edited: the next one changes what it made.
enum Schema {
    static let steps: [(name: String, run: @Sendable (Database) throws -> Void)] = [
        ("0001-acts", createActs),
        ("0002-cases", createCases),
        ("0003-people", createPeople),
        ("0004-bodies", createBodies),
        ("0005-jobs", createJobs),
        ("0006-uploads", createUploads),
        ("0007-whole-uploads", completeUploads),
        ("0008-receipts", createReceipts),
        ("0009-provenance", addProvenance),
        ("0010-failures", countFailures),
        ("0011-declared-digests", addDeclaredDigests),
        ("0012-notices", nameNotices),
        ("0013-validity", limitRoles),
        ("0014-rounds", addRounds),
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps { migrator.registerMigration(step.name, migrate: step.run) }
        return migrator
    }

    /// A file that a newer version has migrated is left as it is: this version would misread it.
    static func refuseNewer(_ db: Database) throws {
        let unknown = try migrator.appliedIdentifiers(db).subtracting(steps.map(\.name))
        if let newest = unknown.max() { throw OpeningFault.newerVersion(migration: newest) }
    }
}

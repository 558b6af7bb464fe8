import GRDB
import Records
public import Testing

/// Faults of a store as SQL can have them, planted as triggers: the lives have to find each.
public enum PlantedSQLBug: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case actLost
    case actTwice
    case leaseLost
    case leasedTwice
    case queueRowForgotten
    case caseRowStale
    case clockLost
    case jobNeverFinished
    case answerForgotten
    case personalPartKept
    case noticeLost
    case uploadOffsetLost

    public var testDescription: String { rawValue }

    private var trigger: String {
        switch self {
        case .actLost:
            """
            DROP TRIGGER acts_are_never_deleted;
            CREATE TRIGGER bug AFTER INSERT ON acts WHEN NEW.kind = 'judged'
            BEGIN DELETE FROM personal_parts WHERE act = NEW.position; DELETE FROM acts WHERE position = NEW.position; END
            """
        case .actTwice:
            """
            CREATE TRIGGER bug AFTER INSERT ON acts WHEN NEW.kind = 'submitted'
            BEGIN
                INSERT INTO acts (body, stream_kind, stream, version, id, at, author_person, author_role, kind, envelope)
                VALUES (NEW.body, NEW.stream_kind, NEW.stream, NEW.version + 1, NEW.id || 'X', NEW.at, NEW.author_person,
                    NEW.author_role, NEW.kind, json_set(NEW.envelope, '$.version', NEW.version + 1));
            END
            """
        case .leaseLost:
            """
            CREATE TRIGGER bug AFTER UPDATE OF lease_until ON queue WHEN NEW.lease_until IS NOT NULL
            BEGIN UPDATE queue SET lease_holder = NULL, lease_until = NULL WHERE number = NEW.number; END
            """
        case .leasedTwice:
            """
            CREATE TRIGGER bug AFTER UPDATE OF lease_holder ON queue WHEN NEW.lease_holder IS NOT NULL
            BEGIN UPDATE queue SET lease_until = 0 WHERE number = NEW.number; END
            """
        case .queueRowForgotten:
            "CREATE TRIGGER bug BEFORE DELETE ON queue WHEN OLD.status = 'allocated' BEGIN SELECT RAISE(IGNORE); END"
        case .caseRowStale:
            """
            CREATE TRIGGER bug BEFORE UPDATE ON cases WHEN NEW.status IN ('certified', 'not-recognised', 'void', 'withdrawn')
            BEGIN SELECT RAISE(IGNORE); END
            """
        case .clockLost:
            """
            CREATE TRIGGER bug AFTER INSERT ON jobs WHEN NEW.kind = 'run-clocks'
            BEGIN DELETE FROM jobs WHERE number = NEW.number; END
            """
        case .jobNeverFinished: "CREATE TRIGGER bug BEFORE DELETE ON jobs BEGIN SELECT RAISE(IGNORE); END"
        case .answerForgotten:
            """
            CREATE TRIGGER bug AFTER INSERT ON idempotency
            BEGIN DELETE FROM idempotency WHERE body = NEW.body AND person = NEW.person AND key = NEW.key; END
            """
        case .personalPartKept:
            "CREATE TRIGGER bug BEFORE DELETE ON personal_parts BEGIN SELECT RAISE(IGNORE); END"
        case .noticeLost:
            """
            CREATE TRIGGER bug AFTER INSERT ON notices WHEN NEW.id > 'M'
            BEGIN DELETE FROM notices WHERE body = NEW.body AND id = NEW.id; END
            """
        case .uploadOffsetLost:
            """
            CREATE TRIGGER bug AFTER UPDATE OF state ON uploads WHEN NEW.state = 'complete'
            BEGIN UPDATE uploads SET offset = 0 WHERE body = NEW.body AND id = NEW.id; END
            """
        }
    }

    /// Waits for the disk.
    func plant(in folder: String) throws {
        let database = try DatabaseQueue(path: "\(folder)/\(SQLiteRecords.fileName)")
        try database.write { try $0.execute(sql: trigger) }
        try database.close()
    }
}

import GRDB

/// Every statement is a constant with parameters, prepared once for each connection.
extension Database {
    func change(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row. All are fetched: a statement that changes rows and returns them must run to its end.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try rows(sql, arguments).first
    }
}

import AssayTesting
import Records

/// A database in a folder of its own, closed and removed afterwards.
enum SQLiteScratch {
    static func with<Value>(_ body: (SQLiteRecords) async throws -> Value) async throws -> Value {
        try await ScratchFolder.with { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            do {
                let value = try await body(records)
                await records.close()
                return value
            } catch {
                await records.close()
                throw error
            }
        }
    }
}

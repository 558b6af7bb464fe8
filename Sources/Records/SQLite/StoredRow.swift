import Foundation
import GRDB
import Recognition

/// Reads columns into the domain's values; what does not fit is a fault, where GRDB's own subscripts would stop the
/// process.
struct StoredRow {
    let row: Row
    let table: String

    init(_ row: Row, _ table: String) {
        self.row = row
        self.table = table
    }

    func optional<Value: DatabaseValueConvertible>(_ column: String, _: Value.Type = Value.self) throws(RecordsFault)
        -> Value?
    {
        let stored: DatabaseValue = row[column]
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw unreadable(column) }
        return value
    }

    func value<Value: DatabaseValueConvertible>(_ column: String, _: Value.Type = Value.self) throws(RecordsFault)
        -> Value
    {
        guard let value = try optional(column, Value.self) else { throw unreadable(column) }
        return value
    }

    func identifier<Value: Identifier>(_ column: String) throws(RecordsFault) -> Value {
        guard let value: Value = try optionalIdentifier(column) else { throw unreadable(column) }
        return value
    }

    func optionalIdentifier<Value: Identifier>(_ column: String) throws(RecordsFault) -> Value? {
        guard let text = try optional(column, String.self) else { return nil }
        guard let value = Value(text) else { throw unreadable(column) }
        return value
    }

    func code<Value: RawRepresentable<String>>(_ column: String) throws(RecordsFault) -> Value {
        guard let value = Value(rawValue: try value(column)) else { throw unreadable(column) }
        return value
    }

    func optionalCode<Value: RawRepresentable<String>>(_ column: String) throws(RecordsFault) -> Value? {
        try optional(column, String.self) == nil ? nil : try code(column)
    }

    func instant(_ column: String) throws(RecordsFault) -> Instant { Instant(milliseconds: try value(column)) }

    func optionalInstant(_ column: String) throws(RecordsFault) -> Instant? {
        try optional(column, Int64.self).map { Instant(milliseconds: $0) }
    }

    func digest(_ column: String) throws(RecordsFault) -> Digest {
        guard let value = Digest(hex: try value(column)) else { throw unreadable(column) }
        return value
    }

    func optionalDigest(_ column: String) throws(RecordsFault) -> Digest? {
        guard let text = try optional(column, String.self) else { return nil }
        guard let value = Digest(hex: text) else { throw unreadable(column) }
        return value
    }

    func bytes(_ column: String) throws(RecordsFault) -> [UInt8] { [UInt8](try value(column, Data.self)) }

    func json<Value: Decodable>(_ column: String, _ type: Value.Type = Value.self) throws(RecordsFault) -> Value {
        do {
            return try StoredJSON.value(try value(column, String.self), as: type)
        } catch {
            throw unreadable(column)
        }
    }

    func optionalJSON<Value: Decodable>(_ column: String, _ type: Value.Type = Value.self) throws(RecordsFault)
        -> Value?
    {
        try optional(column, String.self) == nil ? nil : try json(column)
    }

    func unreadable(_ column: String) -> RecordsFault { .unreadable(what: "\(table).\(column)") }
}

/// A list with column names: each row's values by name.
struct CSVSheet: Sendable {
    struct Row: Sendable {
        let line: Int
        private let values: [String: String]

        init(line: Int, values: [String: String]) {
            self.line = line
            self.values = values
        }

        /// The value, nil when it is empty or the column is not there.
        subscript(column: String) -> String? { values[column].flatMap { $0.isEmpty ? nil : $0 } }

        func required(_ column: String) throws(CSVFault) -> String {
            guard let value = self[column] else { throw CSVFault(line, .valueMissing(column: column)) }
            return value
        }

        /// The value as something else; nil when it is empty.
        ///
        /// - Parameter advice: what to write instead.
        func value<Value>(_ column: String, _ advice: String, _ read: (String) -> Value?) throws(CSVFault) -> Value? {
            guard let text = self[column] else { return nil }
            guard let value = read(text) else { throw CSVFault(line, .valueWrong(column: column, advice: advice)) }
            return value
        }
    }

    let rows: [Row]

    /// - Parameters:
    ///   - required: columns that must be there.
    ///   - optional: columns that may be there; any other is a mistake in spelling.
    init(_ text: CSVText, required: [String], optional: [String] = []) throws(CSVFault) {
        guard let header = text.records.first else { throw CSVFault(1, .empty) }
        let names = header.values.map { $0.lowercased() }
        for (index, name) in names.enumerated() {
            if !(required + optional).contains(name) {
                throw CSVFault(header.line, .columnUnknown(name, known: required + optional))
            }
            if names[..<index].contains(name) { throw CSVFault(header.line, .columnTwice(name)) }
        }
        if let missing = required.first(where: { !names.contains($0) }) {
            throw CSVFault(header.line, .columnMissing(missing))
        }
        var rows: [Row] = []
        for record in text.records.dropFirst() {
            guard record.values.count == names.count else {
                throw CSVFault(record.line, .wrongLength(found: record.values.count, expected: names.count))
            }
            rows.append(Row(line: record.line, values: Dictionary(zip(names, record.values)) { first, _ in first }))
        }
        self.rows = rows
    }

    /// Reads every row. All faults are told together, so that a list is corrected once.
    func map<Value>(_ read: (Row) throws(CSVFault) -> Value) throws(CSVFaults) -> [(row: Row, value: Value)] {
        var values: [(row: Row, value: Value)] = []
        var faults: [CSVFault] = []
        for row in rows {
            do throws(CSVFault) {
                values.append((row, try read(row)))
            } catch {
                faults.append(error)
            }
        }
        if !faults.isEmpty { throw CSVFaults(all: faults) }
        return values
    }
}

/// Everything that is wrong with a list.
struct CSVFaults: Error, Equatable, Sendable {
    let all: [CSVFault]
}

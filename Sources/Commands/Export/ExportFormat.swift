import ArgumentParser

/// The forms of an export.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case csv
    case json
    case ndjson
}

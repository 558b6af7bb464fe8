import Foundation
import Jobs
import Logging
import Recognition

/// One JSON object a line on standard error: time, level, message, then the metadata. Metadata of ours holds codes, counts and
/// identifiers, never a name or a text that somebody wrote.
struct StructuredLog: LogHandler {
    let label: String
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields: [String: String] = [:]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
            fields[key == "hb.request.id" ? "request" : key] = "\(value)"
        }
        fields["at"] = SystemClock().now().description
        fields["level"] = event.level.rawValue
        fields["message"] = "\(event.message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(fields) else { return }
        Console.standard.tell(String(decoding: line, as: UTF8.self))
    }
}

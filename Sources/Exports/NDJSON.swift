/// Newline-delimited JSON: one object a line, each line ended by LF, UTF-8, no byte order mark.
///
/// A file that was cut off is recognised by its last line, and two files are joined by `cat`.
public enum NDJSON {
    public static let mediaType = "application/x-ndjson"

    /// The line of one row, with its line feed.
    public static func line(_ object: JSONObject) -> String { JSONValue.object(object).text + "\n" }

    /// Hands each row's line to `sink` before it asks for the next row, so that memory does not grow with their number.
    ///
    /// - Throws: what `sink` throws; rows after it are not asked for.
    public static func write<Failure: Error>(
        _ rows: some Sequence<JSONObject>,
        to sink: (String) throws(Failure) -> Void
    ) throws(Failure) {
        for row in rows { try sink(line(row)) }
    }
}

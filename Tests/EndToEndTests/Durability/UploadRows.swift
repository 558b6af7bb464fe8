import Foundation
import Testing

/// The uploads that the records know, read with another program than the product.
enum UploadRows {
    private static let script = """
        import sqlite3, sys
        rows = sqlite3.connect("file:" + sys.argv[1] + "/records.sqlite?mode=ro", uri=True)
        for upload, in rows.execute("SELECT id FROM uploads WHERE state <> 'received'"):
            print(upload)
        """

    /// The ids of the uploads that are not received yet.
    static func underWay(in site: Site) async throws -> Set<String> {
        let said = try await site.programs.run("/usr/bin/env", ["python3", "-c", script, site.data]).require()
        return Set(said.output.split(separator: "\n").map(String.init))
    }
}

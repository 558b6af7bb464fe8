import Foundation
import Testing

/// The uploads that the records know, read with another program than the product.
struct UploadRows {
    private static let script = """
        import sqlite3, sys
        rows = sqlite3.connect("file:" + sys.argv[1] + "/records.sqlite?mode=ro", uri=True)
        columns = "id, (expires_at - created_at) / 3600000"
        for upload, hours in rows.execute("SELECT " + columns + " FROM uploads WHERE state <> 'received'"):
            print(upload, hours)
        """

    /// Hours from the beginning of each upload that is under way to its end if nothing happens, by its id.
    let hours: [String: Int]

    init(in site: Site) async throws {
        let said = try await site.programs.run("/usr/bin/env", ["python3", "-c", Self.script, site.data]).require()
        let pairs = said.output.split(separator: "\n").map { $0.split(separator: " ") }
        hours = try Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), try #require(Int($0[1]))) })
    }
}

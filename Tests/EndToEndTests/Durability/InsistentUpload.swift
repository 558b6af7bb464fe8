import Foundation
import Testing

/// An upload that comes to its end although the service ends in between: after each end the client asks for the offset and
/// goes on. What was acknowledged to it once must be there.
struct InsistentUpload {
    let client: InsistentClient
    let file: [UInt8]
    /// As Upload-Concat has it: `partial`, or nil for a whole file.
    var concat: String?
    private(set) var location = ""
    private(set) var evidence: String?
    private var acknowledged = 0

    init(_ file: [UInt8], by client: InsistentClient, concat: String? = nil) {
        self.file = file
        self.client = client
        self.concat = concat
    }

    mutating func create() async throws {
        var headers = ["Upload-Length": "\(file.count)"]
        if let concat { headers["Upload-Concat"] = concat }
        if concat != "partial" { headers["Upload-Metadata"] = client.apprentice.metadata() }
        let answer = try await client.insist("POST", Desk.uploads, headers)
        try #require(answer.status == 201, "\(answer)")
        location = try #require(answer.headers["location"])
    }

    /// In two requests, and more where one was not answered.
    mutating func append() async throws {
        repeat {
            let end = acknowledged < file.count / 2 ? file.count / 2 : file.count
            let offset = ["Upload-Offset": "\(acknowledged)"]
            if let answer = try await client.send("PATCH", location, offset, Data(file[acknowledged..<end])) {
                try #require(answer.status == 204, "\(answer)")
                try hear(answer)
                #expect(acknowledged == end)
            } else {
                let answer = try await client.insist("HEAD", location)
                try #require([200, 204].contains(answer.status), "an acknowledged upload is gone: \(answer)")
                try hear(answer)
            }
        } while acknowledged < file.count || (concat != "partial" && evidence == nil)
    }

    private mutating func hear(_ answer: HTTPCall.Answer) throws {
        let offset = try #require(answer.headers["upload-offset"].flatMap { Int($0) })
        #expect(offset >= acknowledged, "acknowledged bytes are gone: \(acknowledged), now \(offset)")
        acknowledged = offset
        evidence = answer.headers["assay-evidence"] ?? evidence
    }
}

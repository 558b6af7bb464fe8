import Foundation
import Testing

extension EndToEnd {
    /// The service ends between every two steps of its work. Whatever it had said holds afterwards.
    @Suite struct KillPointTests {
        @Test("D04: a kill between every two steps of creating, appending and finishing")
        func uploadsOutliveAKillAtEveryStep() async throws {
            try await KillPoints.with { kills in
                var cases: [String] = []
                try await kills.atEveryStep(needing: FaultPoint.ofEveryUpload) { client, number in
                    let file = Bytes.noise(90_000, seed: UInt64(number + 1))
                    var upload = InsistentUpload(file, by: client)
                    try await upload.create()
                    try await upload.append()
                    try await client.isLeftAlone()
                    try await client.apprentice.expectEvidence(file)
                    cases.append(client.apprentice.caseID)
                }
                try await kills.areOver(cases)
            }
        }

        @Test("D04: a kill between every two steps of deleting")
        func deletionsOutliveAKillAtEveryStep() async throws {
            try await KillPoints.with { kills in
                try await kills.atEveryStep(needing: [.removeStagedFile, .syncStagingFolder, .syncRecords]) {
                    client,
                    _ in
                    var upload = InsistentUpload(Bytes.noise(90_000), by: client)
                    try await upload.create()
                    let begun = try await client.insist("HEAD", upload.location)
                    #expect(begun.headers["upload-offset"] == "0")
                    // Where nothing was heard it may be done already.
                    let answer = try await client.send("DELETE", upload.location)
                    let status =
                        if let answer { answer.status } else {
                            try await client.insist("DELETE", upload.location).status
                        }
                    #expect(answer == nil ? [204, 404].contains(status) : status == 204, "\(status)")
                    #expect(try await client.insist("HEAD", upload.location).status == 404)
                }
                try await kills.areOver([])
            }
        }

        @Test("D04, A99: a kill between every two steps of joining two parts: the whole is there or not at all")
        func joinedPartsOutliveAKillAtEveryStep() async throws {
            try await KillPoints.with { kills in
                var cases: [String] = []
                var parts: [InsistentUpload] = []
                let file = Bytes.noise(180_000)
                try await kills.atEveryStep(needing: [.linkObject, .syncRecords]) { client, _ in
                    parts = [file.prefix(70_000), file.dropFirst(70_000)].map {
                        InsistentUpload(Array($0), by: client, concat: "partial")
                    }
                    for index in parts.indices {
                        try await parts[index].create()
                        try await parts[index].append()
                    }
                } then: { client, _ in
                    let answer = try await client.insist(
                        "POST",
                        Desk.uploads,
                        [
                            "Upload-Concat": "final;" + parts.map(\.location).joined(separator: " "),
                            "Upload-Metadata": client.apprentice.metadata(),
                        ]
                    )
                    #expect(answer.status == 201, "\(answer)")
                    let location = try #require(answer.headers["location"])
                    let told = try await client.insist("HEAD", location)
                    #expect(told.headers["upload-offset"] == "\(file.count)", "\(told)")
                    #expect(told.headers["upload-length"] == "\(file.count)", "\(told)")
                    try await client.isLeftAlone()
                    try await client.apprentice.expectEvidence(file)
                    cases.append(client.apprentice.caseID)
                }
                try await kills.areOver(cases)
            }
        }
    }
}

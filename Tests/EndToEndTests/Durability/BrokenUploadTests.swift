import AssayTesting
import Foundation
import Testing

extension EndToEnd {
    /// Uploads whose service or whose connection ends in the middle of a request.
    @Suite struct BrokenUploadTests {
        private static let seed = Siege.seed
        private static let mebibyte = 1 << 20

        @Test("D01: ten kills in the midst of one upload cost at most 4 MiB each")
        func killedTenTimesInMidRequest() async throws {
            try await Site.with { site in
                let desk = try Desk(site)
                let apprentice = try await desk.apprentice()
                let file = Bytes.noise(48 * Self.mebibyte, seed: Self.seed)
                let upload = try await apprentice.create(file.count)
                var generator = SeededGenerator(seed: Self.seed)
                var offset = 0
                for number in 1...10 {
                    // Never so much that nothing is left for those that follow. The sender's own buffer is small, as a phone's
                    // is: what has not left it was not sent.
                    let end = offset + (file.count - offset) / (11 - number)
                    let connection = try desk.connect(sendBuffer: 64 << 10)
                    var request = apprentice.signed(upload.appending([], at: offset))
                    request.framing = .declared(file.count - offset)
                    try connection.send(request.head)
                    let piece = Array(file[offset..<end])
                    async let sending = connection.sendWhileTaken(piece)
                    try await Task.sleep(for: .microseconds(Int.random(in: 500...60_000, using: &generator)))
                    try site.killService()
                    let sent = offset + (await sending)
                    connection.close()
                    try await site.startService()
                    let kept = try #require(try await upload.head().offset)
                    #expect((offset...sent).contains(kept), "seed \(Self.seed), kill \(number): \(kept) of \(sent)")
                    #expect(sent - kept <= 4 * Self.mebibyte, "seed \(Self.seed), kill \(number): \(kept) of \(sent)")
                    offset = kept
                }
                try await upload.completes(file, from: offset)
            }
        }

        @Test(
            "D02: a hundred connections that break off at random keep every byte that arrived",
            arguments: [true, false]
        )
        func cutsKeepEveryByte(byReset: Bool) async throws {
            try await Site.with { site in
                let apprentice = try await Desk(site).apprentice()
                let file = Bytes.noise(4 * Self.mebibyte, seed: Self.seed)
                let upload = try await apprentice.create(file.count)
                var generator = SeededGenerator(seed: Self.seed &+ (byReset ? 1 : 2))
                var offset = 0
                for number in 1...50 {
                    let end = offset + Int.random(in: 1...80_000, using: &generator)
                    let connection = try await upload.begin(
                        Array(file[offset..<end]),
                        at: offset,
                        of: file.count - offset
                    )
                    // What has not left the sender's machine is not the service's to keep.
                    try await connection.isDelivered()
                    if byReset { connection.reset() } else { connection.finishSending() }
                    let reached = try await eventually("cut \(number) is known", every: .milliseconds(5)) {
                        () -> Int? in
                        let told = try #require(try await upload.head().offset)
                        #expect((offset...end).contains(told), "seed \(Self.seed), cut \(number)")
                        return told == end ? told : nil
                    }
                    connection.close()
                    offset = reached
                }
                try await upload.completes(file, from: offset)
            }
        }

        @Test("D05: told to end, the service keeps what a sender has brought, ends soon, and the sender goes on")
        func endsInTheMidstOfARequest() async throws {
            try await Site.with { site in
                let apprentice = try await Desk(site).apprentice()
                let file = Bytes.noise(8 * Self.mebibyte, seed: Self.seed)
                let upload = try await apprentice.create(file.count)
                let connection = try await upload.begin([], of: file.count)
                // A sender who does not stop by itself: 64 KiB every 20 ms.
                let sending = Task {
                    var sent = 0
                    while sent < file.count / 2 {
                        let piece = Array(file[sent..<min(sent + 65_536, file.count)])
                        let taken = await connection.sendWhileTaken(piece, patience: .seconds(5))
                        sent += taken
                        if taken < piece.count { break }
                        try await Task.sleep(for: .milliseconds(20))
                    }
                    return sent
                }
                _ = try await eventually("some of it is there", every: .milliseconds(10)) {
                    let offset = try await upload.head().offset ?? 0
                    return offset > 0 ? offset : nil
                }
                let service = try site.service
                let begun = ContinuousClock.now
                service.signal(SIGTERM)
                let ending = try await service.outcome(within: .seconds(20))
                let took = ContinuousClock.now - begun
                // 4 seconds are the service's own limit.
                #expect(took < .seconds(5), "it took \(took)")
                #expect(ending.code == 0)
                let sent = try await sending.value
                try await site.startService()
                let kept = try #require(try await upload.head().offset)
                #expect(kept > 0 && kept <= sent)
                try await upload.completes(file, from: kept)
            }
        }

        @Test("D08: the digest of an upload that outlived three services is that of its bytes")
        func digestsOutliveRestarts() async throws {
            try await Site.with { site in
                let apprentice = try await Desk(site).apprentice()
                let file = Bytes.noise(4 * Self.mebibyte + 17, seed: Self.seed)
                let path = site.folder + "/file"
                try Data(file).write(to: URL(filePath: path))
                let upload = try await apprentice.create(file.count)
                for number in 0..<4 {
                    let piece = file[(number * Self.mebibyte)..<((number + 1) * Self.mebibyte)]
                    #expect(try await upload.append(piece, at: number * Self.mebibyte).status == 204)
                    if number % 2 == 0 {
                        try site.killService()
                    } else {
                        try site.service.signal(SIGTERM)
                        #expect(try await site.service.outcome(within: .seconds(20)).code == 0)
                    }
                    try await site.startService()
                }
                try await upload.completes(file, from: 4 * Self.mebibyte)
                let digest = try await apprentice.evidence()[0].digest.text
                #expect(digest == (try await Sha256.of(path, site.programs)))
            }
        }
    }
}

import Testing

extension EndToEnd.Acceptance {
    /// tus-js-client and Uppy, imitated.
    @Suite struct BrowserClientTests {
        private static let file = Bytes.noise(32 << 20, seed: 4)

        enum Way: CaseIterable {
            case whole, inChunks, withCreation, byOverride, withoutLength
        }

        private func client(_ way: Way) -> WireClient {
            var client = WireClient.browser
            switch way {
            case .whole: break
            case .inChunks: client.chunk = 8 << 20
            case .withCreation: client.sendsWithCreation = true; client.chunk = 8 << 20
            case .byOverride: client.overrides = true
            case .withoutLength: client.defersLength = true; client.chunk = 8 << 20
            }
            return client
        }

        @Test(
            "E04: a browser's client sends its file in each of its ways, also when it is cut",
            arguments: Way.allCases
        )
        func sends(_ way: Way) async throws {
            let apprentice = try await Desk().apprentice()
            let run = WireRun(client(way), apprentice, Self.file, cuts: [1, 2])
            try await run.run()
            // What was on its way when the line broke is not lost with it.
            #expect(run.sent < Self.file.count + Self.file.count / 4, "\(run.sent) bytes were sent")
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E04: and in three parts at once") func sendsInParts() async throws {
            let apprentice = try await Desk().apprentice()
            let size = (Self.file.count + 2) / 3
            let pieces = stride(from: 0, to: Self.file.count, by: size).map {
                Array(Self.file[$0..<min($0 + size, Self.file.count)])
            }
            let parts = try await withThrowingTaskGroup(of: (Int, Upload).self) { group in
                for (index, piece) in pieces.enumerated() {
                    group.addTask {
                        let part = try await apprentice.create(apprentice.partial(piece.count))
                        let answer = try await part.append(piece, at: 0)
                        #expect(answer.status == 204 && answer.offset == piece.count, "\(answer)")
                        return (index, part)
                    }
                }
                return try await group.reduce(into: [Int: Upload]()) { $0[$1.0] = $1.1 }
            }
            let ordered = parts.sorted { $0.key < $1.key }.map(\.value)
            _ = try await apprentice.create(apprentice.final(of: ordered))
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E06: a service that is away for two seconds costs one PATCH at most") func outlivesAnOutage()
            async throws
        {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            var client = WireClient.browser
            client.chunk = 1 << 20
            let run = WireRun(client, apprentice, Self.file)
            let before = Set(try desk.staged().keys)
            try await desk.withOutage(after: 4 << 20, lasting: .seconds(2)) { try await run.run() }
            #expect(run.sent <= Self.file.count + 2 << 20, "\(run.sent) bytes were sent")
            try await eventually("no other upload is left") {
                try Set(desk.staged().keys).isSubset(of: before) ? () : nil
            }
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E09: two browsers that send the same file to one upload make one file") func sharesAnUpload()
            async throws
        {
            let apprentice = try await Desk().apprentice()
            let file = Array(Self.file.prefix(8 << 20))
            let upload = try await apprentice.create(file.count)
            // Each goes on from where the upload stands, as both have its address from before.
            @Sendable func follow() async throws {
                for _ in 0..<200 {
                    guard let offset = try await upload.head().offset else { continue }
                    if offset == file.count { return }
                    let piece = file[offset...].prefix(1 << 20)
                    guard let answer = try? await upload.append(piece, at: offset) else { continue }
                    #expect([204, 409, 423].contains(answer.status), "\(answer)")
                }
            }
            async let first: Void = follow()
            async let second: Void = follow()
            _ = try await (first, second)
            try await upload.expect(offset: file.count)
            try await apprentice.expectEvidence(file)
        }
    }

    /// The same from a page of another origin.
    @Suite(.service(CrossOrigin.settings)) struct CrossOriginClientTests {
        @Test("E05: a page of another origin can send, whole and in chunks", arguments: [nil, 2 << 20])
        func sends(_ chunk: Int?) async throws {
            let file = Bytes.noise(8 << 20, seed: 6)
            let apprentice = try await Desk().apprentice()
            var client = WireClient.browser
            client.chunk = chunk
            client.origin = CrossOrigin.page
            let run = WireRun(client, apprentice, file, cuts: [1])
            try await run.run()
            try await apprentice.expectEvidence(file)
        }
    }
}

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

        @Test("E04: and in three parts at once, each of which is cut") func sendsInParts() async throws {
            let apprentice = try await Desk().apprentice()
            try await WireRun.runInParts(3, .browser, apprentice, Self.file, cuts: [1])
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
        private static let file = Bytes.noise(32 << 20, seed: 6)

        enum Way: CaseIterable {
            case whole, inChunks, inParts
        }

        @Test(
            "E05: a page of another origin can send, whole, in chunks, and in three parts at once",
            arguments: Way.allCases
        )
        func sends(_ way: Way) async throws {
            let apprentice = try await Desk().apprentice()
            var client = WireClient.browser
            client.origin = CrossOrigin.page
            if way == .inChunks { client.chunk = 8 << 20 }
            if way == .inParts {
                try await WireRun.runInParts(3, client, apprentice, Self.file, cuts: [1])
            } else {
                try await WireRun(client, apprentice, Self.file, cuts: [1]).run()
            }
            try await apprentice.expectEvidence(Self.file)
        }
    }
}

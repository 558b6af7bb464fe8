import Testing

extension EndToEnd.Acceptance {
    /// PUT: the file is the body.
    @Suite struct PutTests {
        @Test("G01: PUT makes evidence, and tells its digest") func makesEvidence() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(3_000_001, seed: 31)
            let answer = try await apprentice.send(apprentice.putting(file))
            #expect(answer.status == 201, "\(answer)")
            let digest = try await Sha256.of(file, in: desk.site)
            #expect(try answer.json.digest.text == digest)
            try await apprentice.expectEvidence(file)
            // Its answer may be lost: the same again is the same evidence.
            let again = try await apprentice.send(apprentice.putting(file))
            #expect([200, 201].contains(again.status), "\(again)")
            #expect(try again.json.evidence.text == answer.json.evidence.text)
            try await apprentice.expectEvidence(file)
        }

        @Test("G01: a PUT that is cut publishes nothing", arguments: [false, true]) func publishesNoHalf(_ resets: Bool)
            async throws
        {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(1_000_000, seed: 32)
            let before = Set(try desk.staged().keys)
            let connection = try desk.connect()
            var request = apprentice.signed(apprentice.putting([]))
            request.framing = .declared(file.count)
            try connection.send(request.head)
            try connection.send(Array(file.prefix(400_000)))
            try await eventually("some of it arrived", every: .milliseconds(5)) {
                try Set(desk.staged().keys).isSubset(of: before) ? nil : ()
            }
            if resets { connection.reset() } else { connection.finishSending() }
            try await eventually("the half is dropped") { try Set(desk.staged().keys).isSubset(of: before) ? () : nil }
            try await apprentice.expectEvidence()
            #expect(try await apprentice.send(apprentice.putting(file)).status == 201)
            try await apprentice.expectEvidence(file)
        }

        @Test(
            "G02: what a PUT cannot honour it refuses",
            arguments: [
                "Content-Range: bytes 0-4/10", "If-Match: \"x\"", "If-Match: *", "Content-Encoding: gzip",
                "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT",
            ]
        )
        func refusesConditions(_ line: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                let value = parts[1].trimmingPrefix(" ")
                let answer = try await apprentice.send(apprentice.putting(Bytes.ten).with(parts[0], String(value)))
                #expect([400, 412, 415, 501].contains(answer.status), "\(answer)")
            }
            try await apprentice.expectEvidence()
        }

        @Test("G01: whose case it is, and who asks, counts as everywhere") func asksWho() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let other = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let unsigned = try await desk.send(apprentice.putting(Bytes.ten))
                #expect(unsigned.status == 401, "\(unsigned)")
                try await other.expect([404], to: apprentice.putting(Bytes.ten))
                var nameless = apprentice.putting(Bytes.ten)
                nameless.path = "/v1/evidence"
                try await apprentice.expect([400, 422], to: nameless)
            }
            try await apprentice.expectEvidence()
        }

        @Test(
            "G01: more than a file may have is refused before it is sent",
            arguments: [
                Desk.maximumUpload + 1, 5_000_000_000, Int.max,
            ]
        )
        func refusesTooMuch(_ length: Int) async throws {
            let apprentice = try await Desk().apprentice()
            var request = apprentice.signed(apprentice.putting([])).with("Expect", "100-continue")
            request.framing = .declared(length)
            let connection = try apprentice.desk.connect()
            try connection.send(request.head)
            #expect(try await connection.answer().status == 413)
        }
    }
}

import Testing

extension EndToEnd.Acceptance {
    /// PATCH: what is taken, and where it ends up.
    @Suite struct AppendTests {
        @Test("A40: PATCH appends") func appends() async throws {
            let upload = try await Desk().apprentice().create(10)
            for (offset, end) in [(0, 5), (5, 10)] {
                let answer = try await upload.append(Bytes.ten[offset..<end], at: offset)
                #expect(answer.status == 204 && answer.offset == end, "\(answer)")
                #expect(answer.body == [])
            }
            try await upload.owner.expectEvidence(Bytes.ten)
        }

        @Test("A41, A43, T06: what was sent before is refused, with the offset") func refusesARepetition() async throws
        {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let answer = try await upload.append(Array("WRONG".utf8), at: 0)
            #expect(answer.status == 409 && answer.offset == 5, "\(answer)")
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A42, A43, T06: so is what lies ahead", arguments: [6, 9, 10, 11, Int.max])
        func refusesAGap(_ offset: Int) async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let answer = try await upload.append([0x58], at: offset)
            #expect(answer.status == 409 && answer.offset == 5, "\(answer)")
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test(
            "A44: what is no offset is refused",
            arguments: [
                nil, "-1", "abc", "+0", "+5", "0x0", "0x5", "1e0", "5e0", "", "5,5", "5 5", "5.0", "٥", "-0", "5;",
                "9223372036854775808", "18446744073709551621", String(repeating: "5", count: 3_000),
            ]
        )
        func refusesWhatIsNoOffset(_ offset: String?) async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            var request = upload.appending(Array("WRONG".utf8), at: "")
            request = offset.map { request.with("Upload-Offset", $0) } ?? request.without("Upload-Offset")
            #expect(try await upload.send(request).status == 400)
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A44: so are two offsets, though they are the same") func refusesTwoOffsets() async throws {
            let upload = try await Desk().apprentice().create(10)
            for second in ["0", "5"] {
                let request = upload.appending(Array("WRONG".utf8), at: 0).adding("Upload-Offset", second)
                #expect(try await upload.send(request).status == 400, "0 and \(second)")
            }
            try await upload.completes(Bytes.ten, from: 0)
        }

        @Test("A44: leading zeros do not change what a number means", arguments: ["05", "0000000000000000000000005"])
        func readsLeadingZerosInOneWay(_ offset: String) async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let answer = try await upload.send(upload.appending(Array(Bytes.ten.suffix(5)), at: offset))
            // Octal or a string compared with another would be something else.
            #expect([204, 400].contains(answer.status), "\(answer)")
            try await upload.completes(Bytes.ten, from: answer.status == 204 ? 10 : 5)
        }

        @Test("A45, T14: bytes have their own content type", arguments: [nil, "text/plain", "", "application/json"])
        func wantsTheContentType(_ type: String?) async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            var request = upload.appending(Array("WRONG".utf8), at: 5)
            request = type.map { request.with("Content-Type", $0) } ?? request.without("Content-Type")
            #expect(try await upload.send(request).status == 415)
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A46: an unknown upload takes nothing") func knowsNoOther() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try Upload(of: apprentice, location: Desk.uploads + "/0123456789AB")
            let answer = try await upload.append(Bytes.ten, at: 0)
            #expect(answer.status == 404 && answer.offset == nil, "\(answer)")
        }

        @Test("A47, T07: a body that is longer than the file is refused before it is read")
        func refusesALongBody() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            for count in [6, 1_000_000] {
                let answer = try await upload.append([UInt8](repeating: 0x58, count: count), at: 5)
                #expect([400, 413].contains(answer.status), "\(answer)")
                try await upload.expect(offset: 5)
            }
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("A48, T07: chunks past the length are refused, and the file is not complete with them")
        func refusesLongChunks() async throws {
            let upload = try await Desk().apprentice().create(10)
            var request = upload.appending(Bytes.noise(100_000), at: 0)
            request.framing = .chunked([4, 50_000])
            let answer = try await upload.send(request)
            #expect(answer.isRefusal, "\(answer)")
            let offset = try #require(try await upload.head().offset)
            #expect(offset < 10)
            try await upload.owner.expectEvidence()
            // What was kept is the beginning of what was sent; whoever does not want that begins anew.
            let kept = Array(Bytes.noise(100_000).prefix(offset))
            try await upload.completes(kept + Bytes.ten.dropFirst(offset), from: offset)
        }

        @Test("A49: chunks need no length", arguments: [[], [1, 2], [9], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
        func takesChunks(_ sizes: [Int]) async throws {
            let upload = try await Desk().apprentice().create(10)
            var request = upload.appending(Bytes.ten, at: 0)
            request.framing = .chunked(sizes)
            let answer = try await upload.send(request)
            #expect(answer.status == 204 && answer.offset == 10, "\(answer)")
            try await upload.owner.expectEvidence(Bytes.ten)
        }

        @Test("A50: an empty PATCH changes nothing", arguments: [0, 5]) func takesNothing(_ offset: Int) async throws {
            let upload = try await Desk().apprentice().create(10)
            if offset > 0 { _ = try await upload.append(Bytes.ten.prefix(offset), at: 0) }
            for chunked in [false, true] {
                var request = upload.appending([], at: offset)
                if chunked { request.framing = .chunked([]) }
                let answer = try await upload.send(request)
                #expect(answer.status == 204 && answer.offset == offset, "\(answer)")
            }
            try await upload.completes(Bytes.ten, from: offset)
        }

        @Test("A55: pieces of any size make the same file", arguments: [UInt64(1), 2])
        func storesPiecesOfAnySize(_ seed: UInt64) async throws {
            let file = Bytes.noise(2_000_003, seed: seed)
            let upload = try await Desk().apprentice().create(file.count)
            var offset = 0
            for size in [1, 4_096, 999_999, file.count] {
                let end = min(offset + size, file.count)
                let answer = try await upload.append(file[offset..<end], at: offset)
                #expect(answer.status == 204 && answer.offset == end, "\(answer)")
                offset = end
            }
            try await upload.owner.expectEvidence(file)
        }
    }
}

import Testing

extension EndToEnd.Acceptance {
    /// concatenation: several uploads make one.
    @Suite struct ConcatenationTests {
        @Test("A90: a partial upload says that it is one") func partialsSayWhatTheyAre() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(apprentice.partial(5))
            #expect(try await upload.append(Bytes.ten.prefix(3), at: 0).offset == 3)
            let head = try await upload.head()
            #expect(head["upload-concat"] == "partial" && head.offset == 3 && head["upload-length"] == "5", "\(head)")
            _ = try await upload.append(Bytes.ten[3..<5], at: 3)
            #expect(try await upload.head().offset == 5)
            // Part of a file is no evidence.
            try await apprentice.expectEvidence()
        }

        @Test("A91: a final upload is the parts in their order, however they are addressed", arguments: [0, 1, 2])
        func joinsParts(_ style: Int) async throws {
            let apprentice = try await Desk().apprentice()
            let file = Bytes.noise(300_000)
            let parts = try await apprentice.partials(of: file, [100_000, 50_000, 150_000])
            let server = try apprentice.desk.site.server
            let addresses = parts.enumerated().map { index, part in
                style == 0 || style == 2 && index == 1 ? part.path : server + part.path
            }
            let wish = "final;" + addresses.joined(separator: " ")
            let upload = try await apprentice.create(apprentice.final(wish))
            let head = try await upload.head()
            #expect(head.offset == file.count && head["upload-length"] == "\(file.count)", "\(head)")
            #expect(head["upload-concat"] == wish, "\(head)")
            try await apprentice.expectEvidence(file)
        }

        @Test("A92: a final upload takes nothing more") func takesNothingMore() async throws {
            let apprentice = try await Desk().apprentice()
            let parts = try await apprentice.partials(of: Bytes.ten, [5, 5])
            let upload = try await apprentice.create(apprentice.final(of: parts))
            for offset in [0, 10] { #expect(try await upload.append([1], at: offset).status == 403) }
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("A93: an unfinished part is refused, and can be finished") func wantsWholeParts() async throws {
            let apprentice = try await Desk().apprentice()
            var parts = try await apprentice.partials(of: Array(Bytes.ten.prefix(5)), [5])
            let late = try await apprentice.create(apprentice.partial(5))
            _ = try await late.append(Bytes.ten[5..<8], at: 0)
            parts.append(late)
            #expect(try await apprentice.send(apprentice.final(of: parts)).status == 400)
            try await apprentice.expectEvidence()
            _ = try await late.append(Bytes.ten[8...], at: 3)
            _ = try await apprentice.create(apprentice.final(of: parts))
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test(
            "A94: what names no part is refused",
            arguments: [
                "final;", "final", "final; ", "foo", "", "final;/v1/uploads/0123456789AB", "final;/etc/passwd",
                "final;../x", "final;/v1/uploads/../../etc/passwd",
                "final;PART /v1/uploads/0123456789AB", "partial;", "partial;PART", "final;PART,PART", "FINAL;PART",
                "final PART", "final;PART%00", "final;file:///etc/passwd", "partial,partial",
            ]
        )
        func refusesWhatIsNoPart(_ wish: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let part = try #require(try await apprentice.partials(of: Bytes.ten, [10]).first)
            try await desk.expectNothingCreated {
                let wish = wish.replacing("PART", with: part.path)
                let request =
                    wish.hasPrefix("partial")
                    ? apprentice.partial(5).with("Upload-Concat", wish) : apprentice.final(wish)
                let answer = try await apprentice.send(request)
                #expect(answer.isRefusal, "\(wish): \(answer)")
            }
            try await apprentice.expectEvidence()
        }

        @Test("A94, T17: another person's part is none") func knowsNoPartOfAnother() async throws {
            let desk = try Desk()
            let parts = try await desk.apprentice().partials(of: Bytes.ten, [10])
            let stranger = try await desk.apprentice()
            let answer = try await stranger.send(stranger.final(of: parts))
            #expect([400, 404].contains(answer.status), "\(answer)")
            try await stranger.expectEvidence()
        }

        @Test("A95: a part may be used more than once") func usesPartsAgain() async throws {
            let apprentice = try await Desk().apprentice()
            let parts = try await apprentice.partials(of: Bytes.ten, [5, 5])
            _ = try await apprentice.create(apprentice.final(of: [parts[0], parts[0]]))
            let twice = Array(Bytes.ten.prefix(5) + Bytes.ten.prefix(5))
            try await apprentice.expectEvidence(twice)
            _ = try await apprentice.create(apprentice.final(of: [parts[1], parts[0]]))
            try await apprentice.expectEvidence(twice, Array(Bytes.ten.suffix(5) + Bytes.ten.prefix(5)))
        }

        @Test("A96: an upload that is no part cannot be joined") func wantsParts() async throws {
            let apprentice = try await Desk().apprentice()
            let whole = try await apprentice.create(5)
            _ = try await whole.append(Bytes.ten.prefix(5), at: 0)
            let parts = try await apprentice.partials(of: Bytes.ten, [10])
            #expect(try await apprentice.send(apprentice.final(of: parts + [whole])).status == 400)
            let final = try await apprentice.create(apprentice.final(of: parts))
            #expect(try await apprentice.send(apprentice.final(of: [final])).status == 400)
        }

        @Test("A97: parts that come to more than a file may have are refused") func isBounded() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let part = try #require(try await apprentice.partials(of: Bytes.noise(8 << 20), [8 << 20]).first)
            try await desk.expectNothingCreated {
                let many = [Upload](repeating: part, count: Desk.maximumUpload / (8 << 20) + 1)
                try await apprentice.expect([413], to: apprentice.final(of: many))
            }
            #expect(try await part.delete().status == 204)
        }

        @Test("A98: a final upload has no length of its own") func takesNoLength() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let parts = try await apprentice.partials(of: Bytes.ten, [10])
            try await desk.expectNothingCreated {
                for more in [("Upload-Length", "10"), ("Upload-Defer-Length", "1")] {
                    let answer = try await apprentice.send(apprentice.final(of: parts).with(more.0, more.1))
                    #expect(answer.status == 400, "\(answer)")
                }
                var request = apprentice.final(of: parts).with("Content-Type", Upload.contentType)
                request.body = [1]
                #expect(try await apprentice.send(request).isRefusal)
            }
        }

        @Test("T17: the same wish again gives the same evidence") func isTheSameAgain() async throws {
            let apprentice = try await Desk().apprentice()
            let parts = try await apprentice.partials(of: Bytes.ten, [5, 5])
            for _ in 0..<3 {
                let upload = try await apprentice.create(apprentice.final(of: parts))
                #expect(try await upload.head().offset == 10)
            }
            try await apprentice.expectEvidence(Bytes.ten)
        }
    }
}

import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// checksum: bytes that are not what the client meant to send are not kept.
    @Suite struct ChecksumTests {
        /// Of "hello", by sha1sum and sha256sum.
        private static let sha1 = "sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00="
        private static let sha256 = "sha256 LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="
        /// Of "world".
        private static let otherSha1 = "sha1 fCEUM/AgcVl3Qeb/Wo6jR4mrv0M="
        private static let otherSha256 = "sha256 SG6kYiTRu0+2gPNPfJrZao8k7Ii+c+qOWmxlJg6cuKc="
        private static let hello = Array("hello".utf8)

        @Test("A60, A65: bytes with their checksum are taken", arguments: [sha1, sha256, "SHA1" + sha1.dropFirst(4)])
        func takesWhatIsRight(_ checksum: String) async throws {
            let upload = try await Desk().apprentice().create(10)
            let answer = try await upload.send(
                upload.appending(Self.hello, at: 0).with("Upload-Checksum", checksum)
            )
            // Names of algorithms are written in lower case; another spelling is refused or means the same.
            if checksum.hasPrefix("SHA"), answer.status == 400 { return }
            #expect(answer.status == 204 && answer.offset == 5, "\(answer)")
            try await upload.completes(Self.hello + Self.hello, from: 5)
        }

        @Test("A61, A65, T16: others are not, and can be sent again", arguments: [otherSha1, otherSha256])
        func dropsWhatIsWrong(_ checksum: String) async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Self.hello, at: 0)
            for framing in [RawRequest.Framing.length, .chunked([2])] {
                var request = upload.appending(Self.hello, at: 5).with("Upload-Checksum", checksum)
                request.framing = framing
                let answer = try await upload.send(request)
                #expect(answer.status == 460, "\(answer)")
                try await upload.expect(offset: 5)
            }
            let right = checksum.hasPrefix("sha1") ? Self.sha1 : Self.sha256
            let answer = try await upload.send(upload.appending(Self.hello, at: 5).with("Upload-Checksum", right))
            #expect(answer.status == 204 && answer.offset == 10, "\(answer)")
            try await upload.owner.expectEvidence(Self.hello + Self.hello)
        }

        @Test("A61: the last bytes with a wrong checksum do not complete the file") func doesNotComplete() async throws
        {
            let upload = try await Desk().apprentice().create(5)
            let wrong = upload.appending(Self.hello, at: 0).with("Upload-Checksum", Self.otherSha1)
            #expect(try await upload.send(wrong).status == 460)
            try await upload.owner.expectEvidence()
            try await upload.completes(Self.hello, from: 0)
        }

        @Test(
            "A62, A63, T16: a checksum that cannot be compared is refused",
            arguments: [
                "md5 XUFAKrxLKna5cZ2REBfFkg==", "crc32 NhCmhg==", "sha512 AAAA", "sha1", "sha1 ", "", " ", "sha1 ???",
                "sha1 qvTGHdzF6KLavt4PO0gs2a6pQ0==", "sha1 AAAA", "sha1 aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
                "sha256 qvTGHdzF6KLavt4PO0gs2a6pQ00=", "qvTGHdzF6KLavt4PO0gs2a6pQ00=", sha1 + " x", sha1 + "," + sha1,
            ]
        )
        func refusesWhatItCannotCompare(_ checksum: String) async throws {
            let upload = try await Desk().apprentice().create(5)
            let answer = try await upload.send(
                upload.appending(Self.hello, at: 0).with("Upload-Checksum", checksum)
            )
            #expect(answer.status == 400, "\(answer)")
            try await upload.completes(Self.hello, from: 0)
        }

        @Test("A63: two checksums are refused") func refusesTwo() async throws {
            let upload = try await Desk().apprentice().create(5)
            for second in [Self.sha1, Self.sha256] {
                let request = upload.appending(Self.hello, at: 0)
                    .adding("Upload-Checksum", Self.sha1).adding("Upload-Checksum", second)
                #expect(try await upload.send(request).status == 400)
            }
            try await upload.completes(Self.hello, from: 0)
        }

        @Test("A64: of bytes with a checksum, half are nothing", arguments: [false, true])
        func dropsHalf(_ resets: Bool) async throws {
            let file = Bytes.noise(1_000_000)
            let desk = try Desk()
            let upload = try await desk.apprentice().create(file.count)
            let path = desk.site.folder + "/checked"
            try Data(file).write(to: URL(filePath: path))
            let checksum = try await Sha1.header(of: path, desk.site.programs)

            let before = try desk.staged().values.reduce(0, +)
            let connection = try desk.connect()
            var request = upload.owner.signed(upload.appending([], at: 0)).with("Upload-Checksum", checksum)
            request.framing = .declared(file.count)
            try connection.send(request.head)
            try connection.send(Array(file.prefix(400_000)))
            // Where they are kept meanwhile is the service's affair; that they arrived can only be waited for.
            _ = try? await eventually("they arrived", within: .seconds(1), every: .milliseconds(5)) {
                try desk.staged().values.reduce(0, +) >= before + 400_000 ? () : nil
            }
            if resets { connection.reset() } else { connection.finishSending() }
            try await upload.expect(offset: 0)
            try await Task.sleep(for: .milliseconds(300))
            try await upload.expect(offset: 0)
            let whole = try await upload.send(upload.appending(file, at: 0).with("Upload-Checksum", checksum))
            #expect(whole.status == 204 && whole.offset == file.count, "\(whole)")
            try await upload.owner.expectEvidence(file)
        }

        @Test("A66: a checksum on the creation's own bytes is not ignored") func looksAtTheFirstBytes() async throws {
            let apprentice = try await Desk().apprentice()
            for (checksum, statuses) in [(Self.otherSha1, [400, 460]), (Self.sha1, [201, 400])] {
                let request = apprentice.creation("5", body: Self.hello).with("Upload-Checksum", checksum)
                let answer = try await apprentice.send(request)
                #expect(statuses.contains(answer.status), "\(answer)")
                if answer.status == 201 {
                    try await apprentice.expectEvidence(Self.hello)
                } else {
                    try await apprentice.expectEvidence()
                }
            }
        }

        @Test("A67: a checksum behind the body is honoured only where that is offered") func offersNoTrailer()
            async throws
        {
            let apprentice = try await Desk().apprentice()
            let offered = try await apprentice.desk.send(RawRequest("OPTIONS", Desk.uploads)).list("tus-extension")
            var statuses: [Int] = []
            for checksum in [Self.sha1, Self.otherSha1] {
                let upload = try await apprentice.create(10)
                var request = apprentice.signed(upload.appending([], at: 0)).with("Trailer", "Upload-Checksum")
                request.framing = .chunked([])
                let connection = try apprentice.desk.connect()
                try connection.send(request.head + RawRequest.chunks(of: Self.hello))
                try connection.send("0\r\nUpload-Checksum: \(checksum)\r\n\r\n")
                statuses.append(try await connection.answer().status)
            }
            if offered.contains("checksum-trailer") {
                #expect(statuses == [204, 460])
            } else {
                #expect(statuses[0] == statuses[1] && [204, 400].contains(statuses[0]), "\(statuses)")
            }
        }
    }
}

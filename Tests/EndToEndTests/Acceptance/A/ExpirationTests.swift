import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// expiration: what nobody goes on with is dropped, and nothing else is.
    @Suite(.service(ShortLimits.expiry)) struct ExpirationTests {
        private func expiry(_ answer: RawAnswer) throws -> Date {
            try #require(answer["upload-expires"].flatMap(IMFDate.read), "\(answer)")
        }

        /// Until it is gone: at least once over the time that it has, however slow the machine is.
        private func waitUntilGone(_ upload: Upload) async throws {
            try await eventually("it expires") { try await upload.head().status == 404 ? () : nil }
        }

        @Test("A80: each answer tells until when, and progress moves it") func movesWithProgress() async throws {
            let apprentice = try await Desk().apprentice()
            let created = try await apprentice.send(apprentice.creation("100"))
            let upload = try Upload(of: apprentice, location: #require(created["location"]))
            var last = try expiry(created)
            #expect(try expiry(try await upload.head()) >= last)
            // Far longer than the time that it would have without progress.
            for offset in 0..<6 {
                try await Task.sleep(for: .milliseconds(ShortLimits.expirySeconds * 1_000 / 3))
                let answer = try await upload.append([0x41], at: offset)
                try #require(answer.status == 204, "\(answer)")
                let next = try expiry(answer)
                #expect(next >= last)
                last = next
            }
            #expect(last.timeIntervalSince(try expiry(created)) >= Double(ShortLimits.expirySeconds) / 2)
            #expect(try expiry(try await upload.head()) >= last)
        }

        @Test("A81, T18: what has expired is gone, its bytes too, and a new one works") func isGone() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let before = Set(try desk.staged().keys)
            let upload = try await apprentice.create(1_000_000)
            _ = try await upload.append(Bytes.noise(500_000), at: 0)
            try await waitUntilGone(upload)
            let patch = try await upload.append([1], at: 500_000)
            #expect(patch.status == 404 && patch.offset == nil, "\(patch)")
            // 410 would end it for good with some clients; the body says what it was.
            #expect(patch.text.lowercased().contains("expired"), "\(patch)")
            #expect(try await upload.delete().status == 404)
            try await eventually("the disk is freed") { try Set(desk.staged().keys).isSubset(of: before) ? () : nil }
            let another = try await apprentice.create(10)
            _ = try await another.append(Bytes.ten, at: 0)
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("T18: an upload that never gets a length expires") func expiresWithoutALength() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(apprentice.creation(nil).with("Upload-Defer-Length", "1"))
            _ = try await upload.append(Bytes.ten, at: 0)
            try await waitUntilGone(upload)
            #expect(try await upload.append([1], at: 10).status == 404)
        }

        @Test("A82: a PATCH that runs keeps its upload alive") func leavesARunningPatchAlone() async throws {
            let file = Bytes.noise(20_000)
            let upload = try await Desk().apprentice().create(file.count)
            let connection = try await upload.begin([], of: file.count)
            let begun = ContinuousClock.now
            var sent = 0
            // Slowly, over twice the time that an upload has, and then the rest.
            while ContinuousClock.now - begun < .seconds(2 * ShortLimits.expirySeconds) {
                try connection.send(Array(file[sent..<sent + 100]))
                sent += 100
                try await Task.sleep(for: .milliseconds(100))
            }
            try connection.send(Array(file[sent...]))
            let answer = try await connection.answer()
            #expect(answer.status == 204 && answer.offset == file.count, "\(answer)")
            try await upload.owner.expectEvidence(file)
        }

        @Test("T20: the sweep frees what was created and never filled") func freesWhatWasNeverFilled() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let before = Set(try desk.staged().keys)
            var refused = false
            for _ in 0..<200 where !refused {
                let answer = try await apprentice.send(apprentice.creation("1000"))
                refused = answer.status != 201
            }
            #expect(refused, "two hundred were created")
            try await eventually("all of them are swept") {
                try Set(desk.staged().keys).isSubset(of: before) ? () : nil
            }
            _ = try await apprentice.create(10)
        }

        @Test("A58: evidence stays when the address of its upload is forgotten") func keepsEvidence() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten, at: 0)
            try await upload.expect(offset: 10)
            try await Task.sleep(for: .seconds(ShortLimits.expirySeconds + 2 * ShortLimits.sweepSeconds))
            let head = try await upload.head()
            #expect(head.status == 404 || head.offset == 10, "\(head)")
            try await upload.owner.expectEvidence(Bytes.ten)
        }
    }
}

import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// How an upload begins.
    @Suite struct CreationTests {
        @Test("A10: an upload has an address that is usable as it is") func givesAnAddress() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let answer = try await apprentice.send(apprentice.creation("100"))
            #expect(answer.status == 201, "\(answer)")
            let location = try #require(answer["location"])
            #expect(IMFDate.isOne(answer["upload-expires"]), "\(answer)")
            #expect(answer.offset == nil || answer.offset == 0)
            // As it stands where it is a path, and resolved against the address of the request.
            let base = try #require(URL(string: try desk.site.server + Desk.uploads))
            let resolved = try #require(URL(string: location, relativeTo: base)?.absoluteString)
            for address in [location, resolved] {
                try await Upload(of: apprentice, location: address).expect(offset: 0)
            }
        }

        @Test("A11: a length is needed") func needsALength() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                try await apprentice.expect([400], to: apprentice.creation(nil))
                let bare = RawRequest("POST", Desk.uploads, ["Tus-Resumable": "1.0.0"])
                try await apprentice.expect([400], to: bare)
            }
        }

        @Test(
            "A12, T03: what is no length is refused",
            arguments: [
                "-1", "abc", "1e3", "1e9", "+5", "0x10", "1.5", "9223372036854775808", "100000000000000000000", "5,5",
                "", "١٠", "５", "1_000", "1 0", "NaN", "-0", "5;q=1", String(repeating: "9", count: 2_000),
            ]
        )
        func refusesWhatIsNoLength(_ length: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let answer = try await apprentice.send(apprentice.creation(length))
                let tooLarge = length.count > 18 && length.allSatisfy(\.isNumber)
                #expect((tooLarge ? [400, 413] : [400]).contains(answer.status), "\(answer)")
            }
        }

        @Test("A12, T03: two lengths are refused") func refusesTwoLengths() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                for second in ["10", "11"] {
                    let request = apprentice.creation("10").adding("Upload-Length", second)
                    try await apprentice.expect([400], to: request)
                }
            }
        }

        @Test("A15: an empty file is complete at once, and once") func finishesAnEmptyFileOnce() async throws {
            let apprentice = try await Desk().apprentice()
            let upload = try await apprentice.create(0)
            for _ in 0..<2 {
                let head = try await upload.head()
                #expect(head.offset == 0 && head["upload-length"] == "0", "\(head)")
                #expect(try await upload.append([], at: 0).status == 204)
            }
            try await apprentice.expectEvidence([])
        }

        @Test("A16, T04: a file may be as large as the service says, and no larger") func takesTheLargest() async throws
        {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let answer = try await apprentice.send(apprentice.creation("\(Desk.maximumUpload + 1)"))
                #expect(answer.status == 413)
                #expect(answer["tus-max-size"] == "\(Desk.maximumUpload)")
            }
            let largest = try await apprentice.create(Desk.maximumUpload)
            try await largest.expect(offset: 0)
        }
    }
}

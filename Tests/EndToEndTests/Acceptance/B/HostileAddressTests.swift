import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// Addresses and headers that nobody sends by accident.
    @Suite struct HostileAddressTests {
        @Test(
            "B10, T12: what is no upload is not found, and touches no file",
            arguments: [
                "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%2e%2e/", "%2e%2e%2f%2e%2e%2fassay.sqlite", "a/b/c", ".",
                "..", "%00", "%0a", "%0d%0aX-Evil:%201", "%c0%ae%c0%ae", "%ff", "%", "%2", "%zz", "%252e%252e",
                "0123456789AB%00", "0123456789AB/", "0123456789ab", "?x=1", "*", "~", "%F0%9F%8E%A5", "con", "-1",
                String(repeating: "A", count: 5_000), String(repeating: "%2e%2e%2f", count: 1_000),
            ]
        )
        func touchesNoFile(_ id: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                for method in ["HEAD", "PATCH", "DELETE", "GET", "POST"] {
                    let upload = try Upload(of: apprentice, location: "\(Desk.uploads)/\(id)")
                    var request = upload.appending(method == "HEAD" ? [] : [1], at: 0)
                    request.method = method
                    if method == "HEAD" { request.framing = .none }
                    let answer = try await apprentice.send(request)
                    #expect(answer.isRefusal, "\(method): \(answer)")
                    #expect(answer.offset == nil && answer["x-evil"] == nil)
                }
            }
        }

        @Test("B10: one upload has one address") func hasOneAddress() async throws {
            let upload = try await Desk().apprentice().create(10)
            _ = try await upload.append(Bytes.ten.prefix(5), at: 0)
            let bare = String(upload.path.prefix { $0 != "?" })
            for address in [upload.path + "/", bare + "/" + bare, bare + "%00", bare + "/.", "/" + bare, bare + ";x=1"]
            {
                let answer = try await upload.send(RawRequest("HEAD", address, ["Tus-Resumable": "1.0.0"]))
                // Leniency in reading an address is no harm as long as it is the same upload, and the owner's.
                #expect(answer.status == 404 || answer.offset == 5, "\(address): \(answer)")
            }
            let query = upload.path + (upload.path.contains("?") ? "&" : "?") + "x=1&offset=0"
            let answer = try await upload.send(RawRequest("HEAD", query, ["Tus-Resumable": "1.0.0"]))
            #expect(answer.isRefusal || answer.offset == 5, "\(answer)")
            try await upload.completes(Bytes.ten, from: 5)
        }

        @Test("B11, T29: the address of an upload does not come from the request's Host")
        func doesNotRepeatTheHost() async throws {
            let apprentice = try await Desk().apprentice()
            for field in [
                ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-For", "evil.example"),
                ("Forwarded", "host=evil.example;proto=https"), ("X-Forwarded-Proto", "gopher"),
            ] {
                let answer = try await apprentice.send(apprentice.creation("10").with(field.0, field.1))
                #expect(answer.status == 201 || field.0 == "Host" && [400, 421].contains(answer.status), "\(answer)")
                #expect(!"\(answer)".contains("evil") && !"\(answer)".contains("gopher"), "\(answer)")
            }
        }

        @Test("B13: a refusal can be read though eight megabytes follow the request") func canBeRead() async throws {
            let upload = try await Desk().apprentice().create(Desk.maximumUpload)
            for _ in 0..<5 {
                let connection = try upload.desk.connect()
                let request = upload.owner.signed(upload.appending(Bytes.noise(8 << 20), at: 9))
                let sending = Task { await connection.sendWhileTaken(request.bytes) }
                let answer = try await connection.answer()
                #expect(answer.status == 409 && answer.offset == 0, "\(answer)")
                _ = await sending.value
            }
            #expect(try await upload.delete().status == 204)
        }
    }
}

import AssayTesting
import Casework
import Foundation
import Recognition
import ServiceAPI
import Testing

/// tus 1.0.0, creation and creation-with-upload, over real sockets.
@Suite struct TusCreationTests {
    private let bytes = RunningService.bytes(10, seed: 2)

    @Test func givesAnAddressThatIsUsableAsItIs() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("100", for: id)
            request.headers.append(("X-Forwarded-Host", "evil.example"))
            let response = try await service.send(request, as: service.candidate)
            #expect(response.status == 201)
            let location = try #require(response["location"])
            #expect(location.hasPrefix("/v1/uploads/"))
            #expect(response.offset == nil)
            #expect(try await service.offset(location) == 0)
        }
    }

    @Test func refusesALengthThatIsNone() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            for length in TusSample.notNumbers + ["١٠"] where !length.contains("\u{0}") {
                let response = try await service.send(service.creation(length, for: id), as: service.candidate)
                #expect(response.status == 400, "\(length)")
            }
            let absent = try await service.send(service.creation(nil, for: id), as: service.candidate)
            #expect(try absent.problem.code == "tus.header-missing")
            var double = service.creation("10", for: id)
            double.headers.append(("Upload-Length", "11"))
            #expect(try await service.send(double, as: service.candidate).status == 400)
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func refusesWhatItCannotHonour() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            // Of no body at all.
            let checksum = [("Upload-Length", "5"), ("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")]
            let both = [("Upload-Length", "5"), ("Upload-Defer-Length", "1")]
            for headers in [checksum, both, [("Upload-Defer-Length", "2")], [("Upload-Defer-Length", "")]] {
                var request = service.creation(nil, for: id)
                request.headers += headers
                #expect(try await service.send(request, as: service.candidate).status == 400, "\(headers)")
            }
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func finishesAnEmptyFileAtOnceAndOnce() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(0, for: id)
            let head = try await service.ask(path)
            #expect(head.offset == 0 && head["upload-length"] == "0")
            #expect(head["assay-evidence"] != nil)
            _ = try await service.append(path, 0, [])
            #expect(try await service.state(id).evidence.map(\.digest) == [RunningService.digest([])])
        }
    }

    @Test func takesTheLargestFileAndNoLarger() async throws {
        try await RunningService.with(limits: UploadLimits(maximumBytes: 1_000)) { service in
            let id = try await service.admittedCase()
            _ = try await service.create(1_000, for: id)
            let response = try await service.send(service.creation("1001", for: id), as: service.candidate)
            #expect(response.status == 413)
            #expect(response["tus-max-size"] == "1000")
            #expect(try await service.reservedUploads() == 1)
        }
    }

    @Test func echoesTheMetadata() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("10", for: id)
            let extra = "filename Y2xpcC5tcDQ=,filetype dmlkZW8vbXA0,is_confidential,empty "
            request.headers[1].1 += "," + extra
            let created = try await service.send(request, as: service.candidate)
            let head = try await service.ask(try #require(created["location"]))
            let keys = try #require(head["upload-metadata"]).split(separator: ",").map { $0.prefix { $0 != " " } }
            #expect(keys == ["case", "unit", "requirement", "filename", "filetype", "is_confidential", "empty"])
        }
    }

    @Test(arguments: ["x !!!", "x", ",x eA==", "a eA==,a eA==", "a b c", "\u{e9} eA=="])
    func refusesMetadataThatIsMalformed(_ metadata: String) async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("10", for: id)
            // Alone `x` is well formed, but names no case.
            request.headers[1].1 = metadata == "x" ? metadata : request.headers[1].1 + "," + metadata
            let response = try await service.send(request, as: service.candidate)
            #expect([400, 422].contains(response.status))
            #expect(try await service.reservedUploads() == 0)
        }
    }

    /// Values are bytes and stay bytes: none becomes a header, a path or a line.
    @Test(arguments: [
        "a\r\nX-Evil: 1", "../../x", "\u{0}", "\u{202E}4pm.exe", "\"'<>", String(repeating: "n", count: 10_000),
    ])
    func keepsHostileMetadataHarmless(_ value: String) async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("10", for: id)
            request.headers[1].1 += ",filename " + Data(value.utf8).base64EncodedString()
            let created = try await service.send(request, as: service.candidate)
            #expect(created.status == 201)
            let path = try #require(created["location"])
            #expect(created["x-evil"] == nil)
            let head = try await service.ask(path)
            #expect(head["x-evil"] == nil)
            #expect(head["upload-metadata"]?.hasSuffix(Data(value.utf8).base64EncodedString()) == true)
            #expect(try await service.append(path, 0, bytes).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func takesTheFirstBytesWithTheCreation() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("10", for: id)
            request.headers.append(RunningService.octets)
            request.body = Array(bytes.prefix(5))
            let part = try await service.send(request, as: service.candidate)
            #expect(part.status == 201 && part.offset == 5)
            #expect(part["assay-evidence"] == nil)
            let rest = try await service.append(try #require(part["location"]), 5, Array(bytes.suffix(5)))
            #expect(rest.status == 204)
            request.body = RunningService.bytes(10, seed: 3)
            let whole = try await service.send(request, as: service.candidate)
            #expect(whole.status == 201 && whole.offset == 10)
            let known = try await service.state(id).evidence
            #expect(known.map(\.digest) == [RunningService.digest(bytes), RunningService.digest(request.body)])
            #expect(whole["assay-evidence"] == known.last?.id.text)
        }
    }

    @Test func refusesMoreBytesThanItIsToldOf() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("3", for: id)
            request.headers.append(RunningService.octets)
            request.body = Array(bytes.prefix(5))
            #expect([400, 413].contains(try await service.send(request, as: service.candidate).status))
            #expect(try await service.reservedUploads() == 0)
            request.headers[request.headers.count - 1].1 = "text/plain"
            request.body = [1, 2, 3]
            #expect(try await service.send(request, as: service.candidate).status == 415)
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func beginsNoUploadForACaseOfSomebodyElse() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            // Nor does an assessor see the case who holds nothing of it.
            for other in [service.otherCandidate, service.assessor, try #require(service.foreigners[.candidate])] {
                let response = try await service.send(service.creation("10", for: id), as: other)
                #expect(response.status == 404)
                #expect(response["location"] == nil)
            }
            #expect(try await service.send(service.creation("10", for: id)).status == 401)
            #expect(try await service.send(service.creation("10", for: id), as: service.certifier).status == 403)
            #expect(try await service.reservedUploads() == 0)
        }
    }

    /// Refused by the rules of the case before a byte crosses the network, and at the end when the case ended meanwhile.
    @Test func takesNothingForACaseThatWasWithdrawn() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            _ = try await service.append(path, 0, Array(bytes.prefix(5)))
            #expect(
                try await service.send(.withdrawCase, [id.text], ["reason": "Moved."], as: service.candidate).status
                    == 200
            )
            let late = try await service.send(service.creation("10", for: id), as: service.candidate)
            // Not 409, which says that the offset is another: clients ask where it stands, and try again.
            #expect(late.status == 403)
            #expect(try late.problem.code == "case-closed")
            let last = try await service.append(path, 5, Array(bytes.suffix(5)))
            #expect(last.status == 403)
            #expect(try last.problem.code == "case-closed")
            #expect(last["tus-resumable"] == "1.0.0")
            #expect(try await service.ask(path).status == 404)
            #expect(try await service.state(id).evidence.isEmpty)
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func refusesMoreUploadsThanAPersonMayHave() async throws {
        try await RunningService.with(limits: UploadLimits(uploadsPerPerson: 2)) { service in
            let id = try await service.admittedCase()
            let live = try await service.create(10, for: id)
            _ = try await service.create(10, for: id)
            let refused = try await service.send(service.creation("10", for: id), as: service.candidate)
            #expect(refused.status == 429)
            #expect(refused["retry-after"] != nil)
            #expect(try await service.append(live, 0, bytes).status == 204)
            _ = try await service.create(10, for: id)
        }
    }
}

import AssayTesting
import Casework
import Foundation
import Recognition
import Records
import ServiceAPI
import Testing
import Vault

@testable import Intake

/// Evidence in one request.
@Suite struct DirectEvidenceTests {
    private static let boundary = "a-boundary-of-a-test"

    private static func query(_ id: CaseID) -> String {
        "case=\(id)&unit=\(ServiceSample.joint)&requirement=\(ServiceSample.requirement(of: ServiceSample.joint))"
    }

    private static func field(_ name: String, _ value: String) -> String {
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }

    private static func file(_ bytes: [UInt8], named name: String = "clip.mp4") -> [UInt8] {
        Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n".utf8
        ) + Array("Content-Type: video/mp4\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
    }

    private static let end = Array("--\(boundary)--\r\n".utf8)

    private static func form(_ body: [UInt8], query: String = "") -> RawRequest {
        RawRequest(
            method: "POST",
            path: "/v1/evidence" + (query.isEmpty ? "" : "?" + query),
            headers: [("Content-Type", "multipart/form-data; boundary=\(boundary)")],
            body: body
        )
    }

    private static func put(_ bytes: [UInt8], _ id: CaseID, _ headers: [(String, String)] = []) -> RawRequest {
        RawRequest(method: "PUT", path: "/v1/evidence?" + query(id), headers: headers, body: bytes)
    }

    /// Nothing of what failed is left: no evidence, no row, no file.
    private func expectNothing(_ service: RunningService, _ id: CaseID) async throws {
        #expect(try await service.state(id).evidence.isEmpty)
        let reserved = try await service.records.reservedUploads(
            of: service.candidate.caller.person,
            in: RunningService.body
        )
        #expect(reserved.count == 0)
        let staged = try await service.vault.stagedUploads(
            of: RunningService.body,
            unchangedSince: service.clock.now().adding(seconds: 3_600)
        )
        #expect(staged == [])
    }

    @Test("G01: takes a file by PUT", arguments: RunningService.Store.allCases)
    func putsAFile(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let id = try await service.admittedCase()
            let bytes = RunningService.bytes(300_000, seed: 1)
            let response = try await service.send(Self.put(bytes, id), as: service.candidate)
            #expect(response.status == 201)
            let view = try response.decoded(as: ReceivedView.self)
            let digest = RunningService.digest(bytes)
            #expect(view.digest == digest && view.size == 300_000 && view.caseID == id && view.isNew)
            #expect(response["repr-digest"] == digest.representation)
            #expect(try await service.storedDigest(of: id) == digest)
            let location = try #require(response["location"])
            #expect(try await service.get(location, as: service.candidate).body == bytes)
            // The answer was lost, and the file is sent again, in whatever way.
            for request in [Self.put(bytes, id), Self.form(Self.file(bytes) + Self.end, query: Self.query(id))] {
                let again = try await service.send(request, as: service.candidate)
                #expect(again.status == 200)
                #expect(try again.decoded(as: ReceivedView.self).evidence == view.evidence)
                #expect(try again.decoded(as: ReceivedView.self).isNew == false)
            }
            #expect(try await service.state(id).evidence.count == 1)
        }
    }

    /// Also where the requirement takes no more files.
    @Test func takesTheSameFileAgainWhereNoOtherFits() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let first = RunningService.bytes(1_000, seed: 1)
            var accepted: [[UInt8]] = []
            var refusal: RawResponse?
            for seed in 1...20 as ClosedRange<UInt64> {
                let bytes = RunningService.bytes(1_000, seed: seed)
                let response = try await service.send(Self.put(bytes, id), as: service.candidate)
                if response.status != 201 {
                    refusal = response
                    break
                }
                accepted.append(bytes)
            }
            #expect(accepted.first == first)
            #expect(refusal?.status == 409)
            #expect(try refusal?.problem.code == "too-many-clips")
            let again = try await service.send(Self.put(first, id), as: service.candidate)
            #expect(again.status == 200)
            let late =
                Self.file(first) + Array(Self.field("case", id.text).utf8)
                + Array(Self.field("unit", ServiceSample.joint.text).utf8)
                + Array(Self.field("requirement", ServiceSample.requirement(of: ServiceSample.joint).text).utf8)
            #expect(try await service.send(Self.form(late + Self.end), as: service.candidate).status == 200)
            #expect(try await service.state(id).evidence.count == accepted.count)
        }
    }

    @Test("G01: publishes nothing of a file that is cut off", arguments: ["PUT", "POST"])
    func cutOff(_ method: String) async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let bytes = RunningService.bytes(100_000, seed: 2)
            for reset in [true, false] {
                var request =
                    method == "PUT"
                    ? Self.put(bytes, id) : Self.form(Self.file(bytes) + Self.end, query: Self.query(id))
                request.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
                let connection = try service.connect()
                await connection.send(request.head + request.body.prefix(60_000))
                try await Task.sleep(for: .milliseconds(300))
                if reset { await connection.reset() } else { await connection.close() }
                // The file goes first, then its row.
                try await eventually {
                    let reserved = try await service.records.reservedUploads(
                        of: service.candidate.caller.person,
                        in: RunningService.body
                    )
                    return try await service.stagedCount() == 0 && reserved.count == 0
                }
            }
            try await expectNothing(service, id)
        }
    }

    @Test("G02: does not ignore a condition or a range") func conditions() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            for header in [
                ("Content-Range", "bytes 0-4/5"), ("If-Match", "\"x\""), ("If-None-Match", "*"), ("If-Range", "\"x\""),
                ("If-Unmodified-Since", "Sun, 22 Nov 2026 00:00:00 GMT"),
            ] {
                let response = try await service.send(Self.put([1, 2, 3, 4, 5], id, [header]), as: service.candidate)
                #expect(response.status == 400, "\(header.0)")
            }
            try await expectNothing(service, id)
        }
    }

    @Test("G03: takes a form with fields before and after its file") func formsOfAnyOrder() async throws {
        let requirement = ServiceSample.requirement(of: ServiceSample.joint).text
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let fields = [
                Self.field("case", id.text), Self.field("unit", ServiceSample.joint.text),
                Self.field("requirement", requirement), Self.field("occasion", "Tuesday"),
            ]
            for (index, name) in ["clip.mp4", #"a \"quoted\" name.mp4"#, "añ%0D%0A.mp4", ""].enumerated() {
                let bytes = RunningService.bytes(50_000 + index, seed: UInt64(index) + 10)
                let before = fields[..<index].joined()
                let after = fields[index...].joined()
                let body = Array(before.utf8) + Self.file(bytes, named: name) + Array(after.utf8) + Self.end
                let response = try await service.send(Self.form(body), as: service.candidate)
                guard response.status == 201 else {
                    // The requirement may take fewer.
                    #expect(index > 0 && response.status == 409, "\(response.text)")
                    continue
                }
                let view = try response.decoded(as: ReceivedView.self)
                #expect(view.digest == RunningService.digest(bytes))
                let evidence = try await service.state(id).evidence(view.evidence)
                #expect(evidence?.purpose.occasion?.text == "Tuesday")
            }
            #expect(try await service.stagedCount() == 0)
        }
    }

    @Test("G03: refuses forms that are none, or say too much or too little") func badForms() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let query = Self.query(id)
            let file = Self.file([1, 2, 3])
            var noBoundary = Self.form(file + Self.end, query: query)
            noBoundary.headers = [("Content-Type", "multipart/form-data")]
            var notAForm = Self.form(file + Self.end, query: query)
            notAForm.headers = [("Content-Type", "application/x-www-form-urlencoded")]
            var formByPut = Self.put(file + Self.end, id)
            formByPut.headers = [("Content-Type", "multipart/form-data; boundary=\(Self.boundary)")]
            let cases: [(RawRequest, Int)] = [
                (noBoundary, 400), (notAForm, 415), (formByPut, 415),
                (Self.form(file + file + Self.end, query: query), 400),
                (Self.form(file, query: query), 400), (Self.form(Self.end, query: query), 400),
                (Self.form(Array(Self.field("case", id.text).utf8) + Self.end, query: query), 400),
                (Self.form(file + Array(Self.field("score", "100").utf8) + Self.end, query: query), 400),
                (Self.form(file + Self.end), 422), (Self.form(file + Self.end, query: "case=\(id)"), 422),
                (Self.form(file + Self.end, query: query + "&occasion=%00"), 422),
                (Self.form(file + Self.end, query: query.replacing(id.text, with: "0123456789AB")), 404),
            ]
            for (request, status) in cases {
                let response = try await service.send(request, as: service.candidate)
                #expect(response.status == status, "\(response.text)")
            }
            #expect(try await service.send(Self.put([1], id), as: service.otherCandidate).status == 404)
            #expect(try await service.send(Self.put([1], id)).status == 401)
            #expect(try await service.send(Self.put([1], id), as: service.assessor).status == 403)
            try await expectNothing(service, id)
        }
    }

    @Test("G03: says early that a form is too large") func tooLarge() async throws {
        try await RunningService.with(limits: UploadLimits(maximumBytes: 100_000)) { service in
            let id = try await service.admittedCase()
            for (method, type) in [("PUT", "video/mp4"), ("POST", "multipart/form-data; boundary=x")] {
                let connection = try service.connect()
                let request = RawRequest(
                    method: method,
                    path: "/v1/evidence?" + Self.query(id),
                    headers: [
                        ("Content-Type", type), ("Content-Length", "5000000000"), ("Expect", "100-continue"),
                        ("Authorization", "Bearer \(service.candidate.token)"),
                    ],
                    declaresLength: false
                )
                await connection.send(request.head)
                #expect(try await connection.response().status == 413)
                #expect(await connection.isEnded())
            }
            // The form fits, and the file in it does not.
            let body = Self.file(RunningService.bytes(100_001, seed: 4)) + Self.end
            #expect(try await service.send(Self.form(body, query: Self.query(id)), as: service.candidate).status == 413)
            var chunked = Self.put([], id, [("Transfer-Encoding", "chunked")])
            chunked.declaresLength = false
            chunked.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
            let connection = try service.connect()
            await connection.send(chunked.head + RawRequest.chunked([1, 2, 3]))
            #expect(try await connection.response().status == 411)
            try await expectNothing(service, id)
        }
    }

    @Test("G04: asks for a body that is held back, once all is well") func heldBack() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let bytes = RunningService.bytes(1_000, seed: 6)
            for (request, person, status) in [
                (Self.put(bytes, id), service.otherCandidate, 404), (Self.put(bytes, id), service.candidate, 100),
                (Self.form(Self.file(bytes) + Self.end, query: Self.query(id)), service.candidate, 100),
            ] {
                let connection = try service.connect()
                var request = request
                request.headers += [("Expect", "100-continue"), ("Authorization", "Bearer \(person.token)")]
                await connection.send(request.head)
                #expect(try await connection.response().status == status)
                guard status == 100 else { continue }
                await connection.send(request.body)
                #expect([200, 201].contains(try await connection.response().status))
                await connection.close()
            }
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }
}

extension RunningService {
    fileprivate func stagedCount() async throws -> Int {
        try await vault.stagedUploads(of: Self.body, unchangedSince: clock.now().adding(seconds: 3_600)).count
    }
}

/// Waits until it is so; a connection that breaks off is noticed a moment later.
private func eventually(_ isSo: () async throws -> Bool) async throws {
    for _ in 0..<200 {
        if try await isSo() { return }
        try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("it did not become so")
}

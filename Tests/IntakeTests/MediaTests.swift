import AssayTesting
import HTTPTypes
import Recognition
import ServiceAPI
import Testing

@testable import Intake

@Suite struct MediaTests {
    private static let size: Int64 = 26

    @Test(
        arguments: [
            ("bytes=0-0", 0, 1), ("bytes=5-9", 5, 10), ("bytes=20-", 20, 26), ("bytes=-6", 20, 26),
            ("bytes=0-9999", 0, 26),
            ("bytes=-9999", 0, 26), ("bytes=25-25", 25, 26), ("bytes=0-9223372036854775807", 0, 26),
            ("bytes=25-99999999999999999999", 25, 26), ("bytes=-9223372036854775807", 0, 26),
        ] as [(String, Int64, Int64)]
    )
    func readsARange(_ header: String, _ start: Int64, _ end: Int64) throws {
        let range = try #require(try ByteRange(header, size: Self.size))
        #expect(range.start == start && range.end == end)
    }

    /// What is no single range of bytes is answered with the whole (RFC 9110, 14.2).
    @Test(arguments: [
        nil, "", "bytes", "bytes=", "bytes=-", "bytes=9-1", "bytes=a-b", "bytes=1", "bytes=0-1,3-4", "items=0-1",
        "bytes=+1-2",
        "bytes=--1", "bytes=-99999999999999999999", "bytes = 0-1", "bytes=٠-١",
        String(repeating: "bytes=0-1", count: 20),
    ])
    func passesOverWhatIsNoRange(_ header: String?) throws {
        #expect(try ByteRange(header, size: Self.size) == nil)
    }

    @Test(arguments: [
        "bytes=26-", "bytes=26-30", "bytes=9223372036854775807-", "bytes=-0", "bytes=99999999999999999999-",
    ])
    func refusesARangeBeyondTheEnd(_ header: String) {
        let problem = #expect(throws: ProblemError.self) { try ByteRange(header, size: Self.size) }
        #expect(problem?.status.code == 416)
    }

    @Test func refusesAnyRangeOfNothing() throws {
        for header in ["bytes=0-", "bytes=0-0", "bytes=-1"] {
            #expect(throws: ProblemError.self) { try ByteRange(header, size: 0) }
        }
        #expect(try ByteRange(nil, size: 0) == nil)
    }

    @Test func givesTheEvidenceByRanges() async throws {
        try await RunningService.with { service in
            let bytes = RunningService.bytes(700_000, seed: 70)
            let id = try await service.admittedCase()
            let evidence = try await service.deliver(bytes, of: id)
            let path = "/v1/cases/\(id)/evidence/\(evidence)/media"
            let whole = try await service.get(path, as: service.candidate)
            #expect(whole.status == 200 && whole.body == bytes)
            #expect(whole["content-type"] == "application/octet-stream")
            #expect(whole["content-disposition"]?.hasPrefix("attachment; filename=\"\(evidence)") == true)
            #expect(whole["x-content-type-options"] == "nosniff")
            #expect(whole["content-security-policy"]?.contains("sandbox") == true)
            #expect(whole["accept-ranges"] == "bytes")
            #expect(whole["cache-control"] == "private, no-store")
            let part = try await service.get(path, as: service.candidate, [("Range", "bytes=300000-599999")])
            #expect(part.status == 206 && part.body == Array(bytes[300_000..<600_000]))
            #expect(part["content-range"] == "bytes 300000-599999/700000")
            let last = try await service.get(path, as: service.candidate, [("Range", "bytes=0-9223372036854775807")])
            #expect(last.status == 206 && last.body == bytes)
            let beyond = try await service.get(path, as: service.candidate, [("Range", "bytes=700000-")])
            #expect(beyond.status == 416)
            #expect(beyond["content-range"] == "bytes */700000")
            let many = try await service.get(
                path,
                as: service.candidate,
                [("Range", "bytes=" + String(repeating: "0-,", count: 1_000) + "0-")]
            )
            #expect(many.status == 200 && many.body == bytes)
        }
    }

    @Test func givesPicturesAndReportToThoseWhoMaySeeThem() async throws {
        try await RunningService.with { service in
            let (id, evidence) = try await service.readyCase([ServiceSample.joint, ServiceSample.talk])
            let clip = "/v1/cases/\(id)/evidence/\(evidence[0])"
            let other = "/v1/cases/\(id)/evidence/\(evidence[1])"
            for path in [clip + "/keyframes/1", clip + "/report", clip + "/media"] {
                for person in [service.candidate, service.certifier, service.administrator] {
                    #expect(try await service.get(path, as: person).status == 200)
                }
                for person in [service.assessor, service.otherCandidate] + Array(service.foreigners.values) {
                    #expect(try await service.get(path, as: person).status == 404)
                }
            }
            let picture = try await service.get(clip + "/keyframes/3", as: service.candidate)
            #expect(picture.body == SampleExaminer.pictures[2])
            #expect(picture["content-type"] == "image/jpeg")

            let assignment = try await service.takeNext()
            #expect(assignment.unit == ServiceSample.joint)
            #expect(try await service.get(clip + "/keyframes/1", as: service.assessor).status == 200)
            #expect(try await service.get(other + "/keyframes/1", as: service.assessor).status == 404)
            #expect(try await service.get(clip + "/media", as: service.otherAssessor).status == 404)
            try await service.judge(assignment)
            #expect(try await service.get(clip + "/media", as: service.assessor).status == 404)
        }
    }

    @Test func aPictureOfAReplacedReportIsAProblemOfItsOwn() async throws {
        try await RunningService.with { service in
            let (id, evidence) = try await service.readyCase()
            let clip = "/v1/cases/\(id)/evidence/\(evidence[0])"
            let report = try #require(try await service.get(clip + "/report", as: service.candidate)["assay-report"])
            let other = String(repeating: "0", count: 64)
            for picture in ["/keyframes/1", "/contact-sheet"] {
                let asked = clip + picture + "?report="
                let stale = try await service.get(asked + other, as: service.candidate)
                #expect(stale.status == 409)
                #expect(try stale.problem.code == "report-stale")
                #expect(try await service.get(asked + "x", as: service.candidate).status == 422)
            }
            let own = try await service.get(clip + "/keyframes/1?report=" + report, as: service.candidate)
            #expect(own.body == SampleExaminer.pictures[0])
        }
    }

    @Test(arguments: [
        "0", "4", "-1", "-9223372036854775808", "9223372036854775807", "99999999999999999999", "x", "1.0",
    ])
    func knowsNoPictureThatThereIsNot(_ number: String) async throws {
        try await RunningService.with { service in
            let (id, evidence) = try await service.readyCase()
            let path = "/v1/cases/\(id)/evidence/\(evidence[0])/keyframes/\(number)"
            #expect(try await service.get(path, as: service.candidate).status == 404)
            #expect(try await service.get("/health").status == 200)
        }
    }
}

import AssayTesting
import Casework
import Foundation
import Recognition
import Records
import ServiceAPI
import Testing

/// tus 1.0.0, expiration, and what is swept away.
@Suite struct TusExpirationTests {
    private let bytes = RunningService.bytes(10, seed: 32)

    private func expires(_ response: RawResponse) throws -> Date {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        let text = try #require(response["upload-expires"])
        let date = try #require(formatter.date(from: text), "\(text)")
        #expect(formatter.string(from: date) == text)
        return date
    }

    @Test func everyAnswerSaysWhenItExpiresAndProgressMovesThat() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let created = try await service.send(service.creation("10", for: id), as: service.candidate)
            let path = try #require(created["location"])
            let first = try expires(created)
            #expect(try expires(try await service.ask(path)) == first)
            let progressed = try expires(try await service.append(path, 0, Array(bytes.prefix(3))))
            #expect(progressed > first)
            service.clock.advance(hours: 300)
            let later = try expires(try await service.append(path, 3, Array(bytes[3..<5])))
            #expect(later > progressed)
            #expect(try expires(try await service.ask(path)) == later)
            // A slow upload lives as long as it moves.
            service.clock.advance(hours: 300)
            #expect(try await service.append(path, 5, Array(bytes.suffix(5))).status == 204)
        }
    }

    @Test func whatHasExpiredIsGoneAndItsPlaceIsFree() async throws {
        let limits = UploadLimits(uploadsPerPerson: 2)
        try await RunningService.with(limits: limits) { service in
            let id = try await service.admittedCase()
            let paths = [try await service.create(10, for: id), try await service.create(10, for: id)]
            _ = try await service.append(paths[0], 0, Array(bytes.prefix(4)))
            service.clock.advance(hours: 15 * 24)
            for path in paths {
                #expect(try await service.ask(path).status == 404)
                let refused = try await service.append(path, 4, Array(bytes.suffix(6)))
                #expect(refused.status == 404)
                #expect(try refused.problem.code == "tus.expired")
                #expect(try refused.problem.detail.contains("expired"))
            }
            #expect(try await service.hasFile(paths[0]))
            let sweep = try await service.workplace.sweepUploads(restingSeconds: 600)
            #expect(sweep.expired == 2)
            for path in paths {
                #expect(try await !service.hasFile(path))
                #expect(try await service.ask(path).status == 404)
            }
            #expect(try await service.reservedUploads() == 0)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).isEmpty)
            _ = try await service.deliver(bytes, of: id)
        }
    }

    @Test func anUploadThatNeverHadAByteExpiresSooner() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let (empty, begun) = (try await service.create(10, for: id), try await service.create(10, for: id))
            _ = try await service.append(begun, 0, [1])
            service.clock.advance(hours: 25)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).expired == 1)
            #expect(try await service.ask(empty).status == 404)
            #expect(try await service.offset(begun) == 1)
        }
    }

    @Test func aSweepLeavesARunningUploadAlone() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            let writer = try service.connect()
            var request = service.patch(path, 0, [], [("Content-Length", "10")])
            request.declaresLength = false
            request.headers.append(("Authorization", "Bearer \(service.candidate.token)"))
            await writer.send(request.head)
            await writer.send(Array(bytes.prefix(4)))
            #expect(try await service.stored(path, reaching: 4) == 4)
            // Longer than anything lasts: the bytes that came do not help it.
            service.clock.advance(hours: 100 * 24)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).expired == 0)
            await writer.send(Array(bytes.suffix(6)))
            #expect(try await writer.response().status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
            await writer.close()
        }
    }

    @Test func aLengthThatNeverComesExpires() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation(nil, for: id)
            request.headers.append(("Upload-Defer-Length", "1"))
            let path = try #require(try await service.send(request, as: service.candidate)["location"])
            _ = try await service.append(path, 0, bytes)
            service.clock.advance(hours: 15 * 24)
            #expect(try await service.append(path, 10, bytes).status == 404)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).expired == 1)
            #expect(try await service.reservedUploads() == 0)
        }
    }

    @Test func aFinishedUploadAnswersForLong() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            _ = try await service.append(path, 0, bytes)
            let head = try await service.ask(path)
            #expect(head["upload-expires"] == nil)
            service.clock.advance(hours: 60 * 24)
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).isEmpty)
            #expect(try await service.ask(path).offset == 10)
            service.clock.advance(hours: 31 * 24)
            // Nothing of it but its address expires: that is not counted.
            #expect(try await service.workplace.sweepUploads(restingSeconds: 600).isEmpty)
            #expect(try await service.ask(path).status == 404)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }
}

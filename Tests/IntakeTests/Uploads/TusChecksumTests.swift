import Crypto
import Foundation
import Recognition
import ServiceAPI
import Testing

/// tus 1.0.0, checksum, over real sockets.
@Suite struct TusChecksumTests {
    private let bytes = RunningService.bytes(100_000, seed: 34)

    enum Algorithm: String, CaseIterable {
        case sha1, sha256

        func header(_ bytes: [UInt8]) -> (String, String) {
            let digest =
                switch self {
                case .sha1: Data(Insecure.SHA1.hash(data: bytes))
                case .sha256: Data(SHA256.hash(data: bytes))
                }
            return ("Upload-Checksum", "\(rawValue) \(digest.base64EncodedString())")
        }
    }

    @Test(arguments: Algorithm.allCases) func takesWhatIsRightAndNothingElse(_ algorithm: Algorithm) async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(bytes.count, for: id)
            let (head, tail) = (Array(bytes.prefix(60_000)), Array(bytes.dropFirst(60_000)))
            func send(_ offset: Int, _ body: [UInt8], _ header: (String, String)) async throws -> RawResponse {
                try await service.send(service.patch(path, offset, body, [header]), as: service.candidate)
            }
            let first = try await send(0, head, algorithm.header(head))
            #expect(first.status == 204 && first.offset == 60_000)
            let wrong = try await send(60_000, tail, algorithm.header(head))
            #expect(wrong.status == 460 && wrong.offset == 60_000)
            #expect(try wrong.problem.code == "tus.checksum-mismatch")
            #expect(try await service.offset(path) == 60_000)
            let last = try await send(60_000, tail, algorithm.header(tail))
            #expect(last.status == 204 && last.offset == bytes.count)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test(arguments: ["md5 1B2M2Y8AsgTpgAmY7PhCfg==", "sha1", "sha1 !", "sha1 AAAA", "SHA1 \(TusSample.sha1)", ""])
    func refusesAChecksumThatItCannotCompare(_ header: String) async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let request = service.patch(path, 0, Array(bytes.prefix(5)), [("Upload-Checksum", header)])
            #expect(try await service.send(request, as: service.candidate).status == 400)
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func bytesThatAreCutOffAreNotKept() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(bytes.count, for: id)
            for end in [true, false] {
                let connection = try service.connect()
                var request = service.patch(
                    path,
                    0,
                    [],
                    [("Content-Length", "\(bytes.count)"), Algorithm.sha1.header(bytes)]
                )
                request.declaresLength = false
                await connection.send(request.head)
                await connection.send(Array(bytes.prefix(50_000)))
                // They are on their way; then the connection ends.
                try await Task.sleep(for: .milliseconds(300))
                if end { await connection.finishSending() } else { await connection.reset() }
                #expect(try await service.offset(path) == 0)
                await connection.close()
            }
            #expect(try await service.append(path, 0, bytes).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func holdsForTheFirstBytesToo() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            var request = service.creation("\(bytes.count)", for: id)
            request.headers += [RunningService.octets, Algorithm.sha256.header([1])]
            request.body = bytes
            let wrong = try await service.send(request, as: service.candidate)
            #expect(wrong.status == 460 && wrong["location"] == nil)
            // Nobody could go on with it.
            #expect(try await service.reservedUploads() == 0)
            request.headers[request.headers.count - 1] = Algorithm.sha256.header(bytes)
            #expect(try await service.send(request, as: service.candidate).status == 201)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }

    @Test func holdsForChunksAndForNothing() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let path = try await service.create(bytes.count, for: id)
            var chunked = service.patch(
                path,
                0,
                RawRequest.chunked(bytes, sizes: [1, 70_000]),
                [("Transfer-Encoding", "chunked"), Algorithm.sha1.header(bytes)]
            )
            chunked.declaresLength = false
            #expect(try await service.send(chunked, as: service.candidate).offset == bytes.count)
            let nothing = [("Upload-Checksum", "sha1 \(TusSample.sha1)")]
            #expect(
                try await service.send(service.patch(path, bytes.count, [], nothing), as: service.candidate).status
                    == 204
            )
            let wrong = [Algorithm.sha1.header([1])]
            #expect(
                try await service.send(service.patch(path, bytes.count, [], wrong), as: service.candidate).status == 460
            )
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
        }
    }
}

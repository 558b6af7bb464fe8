import Foundation
import Testing

/// One run of an imitated client.
final class WireRun {
    /// Why it ends without its file being there.
    enum End: Error {
        /// It would begin anew from zero: what a person has waited for is lost.
        case beginsAnew(RawAnswer)
        case givesUp(RawAnswer)
        case tooManyErrors
        /// The browser does not let the page ask.
        case isForbidden(RawAnswer)
        case cannotRead(String)
    }

    let client: WireClient
    let owner: Apprentice
    let file: [UInt8]
    /// The numbers of the PATCHes that break off half way, from 1.
    let cuts: Set<Int>
    /// The file is a part of another one.
    let isPart: Bool
    var upload: Upload?
    /// What the browser has asked for the page already.
    var preflights: Set<String> = []
    private(set) var patches = 0
    private(set) var sent = 0
    /// How long each PATCH waited to be told to go on.
    private(set) var waits: [Duration] = []
    private var offset = 0
    private var errors = 0

    init(
        _ client: WireClient,
        _ owner: Apprentice,
        _ file: [UInt8],
        cuts: Set<Int> = [],
        isPart: Bool = false
    ) {
        self.client = client
        self.owner = owner
        self.file = file
        self.cuts = cuts
        self.isPart = isPart
    }

    /// Until the file is there. The caller looks at what became of it.
    func run(isolation: isolated (any Actor)? = #isolation) async throws {
        try await create()
        while offset < file.count { try await appendOnce() }
        if client.defersLength { try await tellTheLength() }
        if client.endsWithAnEmptyPatch, let chunk = client.chunk, file.count.isMultiple(of: chunk) {
            try await appendOnce()
        }
    }

    private func create(isolation: isolated (any Actor)? = #isolation) async throws {
        let first = client.sendsWithCreation ? Array(file.prefix(client.chunk ?? file.count)) : []
        var request =
            isPart
            ? owner.partial(file.count) : owner.creation(client.defersLength ? nil : "\(file.count)", body: first)
        if client.defersLength { request = request.with("Upload-Defer-Length", "1") }
        let answer = try await ask(request)
        guard answer.status == 201 else { throw End.givesUp(answer) }
        upload = try Upload(of: owner, location: read("location", answer))
        if client.sendsWithCreation {
            sent += first.count
            offset = try readOffset(answer)
        }
    }

    private func appendOnce(isolation: isolated (any Actor)? = #isolation) async throws {
        patches += 1
        let piece = Array(file[offset...].prefix(client.chunk ?? file.count))
        let answer: RawAnswer
        do {
            answer = try await append(piece)
        } catch let end as End {
            throw end
        } catch {
            errors += 1
            guard errors < 10 else { throw End.tooManyErrors }
            if client.afterSilence == .asks { try await askForOffset() }
            return
        }
        switch answer.status {
        case 204: offset = try readOffset(answer)
        case 409 where client.readsConflicts: offset = try readOffset(answer)
        case 409 where client.givesUpOnConflict: throw End.givesUp(answer)
        case 409, 423, 500...: try await askForOffset()
        default: throw End.givesUp(answer)
        }
    }

    private func append(_ piece: [UInt8], isolation: isolated (any Actor)? = #isolation) async throws -> RawAnswer {
        guard let upload else { throw End.cannotRead("Location") }
        var request = owner.signed(upload.appending(client.isChunked ? [] : piece, at: offset))
        if client.overrides {
            request.method = "POST"
            request = request.with("X-HTTP-Method-Override", "PATCH")
        }
        if client.waitsToGoOn { request = request.with("Expect", "100-continue") }
        request.framing = client.isChunked ? .chunked([]) : .declared(piece.count)
        if let origin = client.origin {
            try await askFirst(request, from: origin)
            request = request.with("Origin", origin)
        }
        let connection = try owner.desk.connect()
        defer { connection.close() }
        // The service may be away: that is no finding here.
        _ = await connection.sendWhileTaken(request.head)
        if client.waitsToGoOn {
            let begun = ContinuousClock.now
            let first = try await connection.answer()
            waits.append(ContinuousClock.now - begun)
            guard first.status == 100 else { return first }
        }
        let isCut = cuts.contains(patches)
        let going = isCut ? Array(piece.prefix(piece.count / 2)) : piece
        sent += await connection.sendWhileTaken(client.isChunked ? RawRequest.chunks(of: going) : going)
        if isCut {
            if patches.isMultiple(of: 2) { connection.reset() } else { connection.finishSending() }
            throw RawConnection.Silence.ended(after: "cut by the test")
        }
        if client.isChunked { _ = await connection.sendWhileTaken(RawRequest.lastChunk) }
        return try await connection.answer()
    }

    /// As tus-js does it: one more try for 423, a new upload for anything else that is no success.
    private func askForOffset(isolation: isolated (any Actor)? = #isolation) async throws {
        guard let upload else { throw End.cannotRead("Location") }
        for pause in [100, 1_000, 3_000, 5_000] {
            try await Task.sleep(for: .milliseconds(pause))
            guard let answer = try? await ask(upload.question) else { continue }
            if answer.status == 423 { continue }
            guard [200, 204].contains(answer.status) else { throw End.beginsAnew(answer) }
            offset = try readOffset(answer)
            return
        }
        throw End.tooManyErrors
    }

    private func tellTheLength(isolation: isolated (any Actor)? = #isolation) async throws {
        guard let upload else { throw End.cannotRead("Location") }
        let answer = try await ask(upload.appending([], at: offset).with("Upload-Length", "\(file.count)"))
        guard answer.status == 204 else { throw End.givesUp(answer) }
    }

    func ask(_ request: RawRequest, isolation: isolated (any Actor)? = #isolation) async throws -> RawAnswer {
        guard let origin = client.origin else { return try await owner.send(request) }
        try await askFirst(owner.signed(request), from: origin)
        return try await owner.send(request.with("Origin", origin))
    }

    private func readOffset(_ answer: RawAnswer) throws -> Int {
        guard let offset = Int(try read("upload-offset", answer)) else { throw End.cannotRead("Upload-Offset") }
        return offset
    }

    /// A page reads no header that is not exposed to it.
    func read(_ name: String, _ answer: RawAnswer) throws -> String {
        let isReadable = client.origin.map { origin in
            answer["access-control-allow-origin"] == origin
                && answer.list("access-control-expose-headers").contains(name)
        }
        guard isReadable ?? true, let value = answer[name] else { throw End.cannotRead(name) }
        return value
    }
}

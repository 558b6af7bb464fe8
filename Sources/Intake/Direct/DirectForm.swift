import Casework
import HummingbirdCore
import NIOCore

/// A form with one file in it, read as it comes.
final class DirectForm {
    private var parser: MultipartParser
    private var purpose: DirectPurpose
    private let mostBytes: Int64
    private let makeFile: (String) -> DirectFile
    private var file: DirectFile?
    private var bytes: Int64 = 0

    /// - Parameters:
    ///   - purpose: what the query says already.
    ///   - file: makes the file, from its metadata.
    init(
        parser: MultipartParser,
        purpose: DirectPurpose,
        mostBytes: Int64,
        file: @escaping (String) -> DirectFile
    ) {
        self.parser = parser
        self.purpose = purpose
        self.mostBytes = mostBytes
        makeFile = file
    }

    func read(_ body: RequestBody) async throws -> ReceivedEvidence {
        do {
            for try await piece in body { try await take(piece) }
            do throws(MultipartFault) { try parser.finish() } catch { throw ProblemError(error) }
            let target = try purpose.wholeTarget()
            guard let file else {
                throw ProblemError(
                    .malformedRequest,
                    detail: "The form has no file.",
                    remedy: "Add the file as a part."
                )
            }
            return try await file.finish(target)
        } catch {
            await file?.abandon()
            throw error
        }
    }

    private func take(_ piece: ByteBuffer) async throws {
        let events: [MultipartEvent]
        do throws(MultipartFault) {
            events = try piece.withUnsafeReadableBytes { bytes throws(MultipartFault) in try parser.receive(bytes) }
        } catch {
            throw ProblemError(error)
        }
        for event in events {
            switch event {
            case .field(let name, let value): try purpose.take(name, value)
            case .fileBegan(_, let fileName): try await begin(fileName)
            case .bytes(let range):
                guard let slice = piece.getSlice(at: piece.readerIndex + range.lowerBound, length: range.count) else {
                    continue
                }
                try await append(slice)
            case .heldBack(let bytes): try await append(ByteBuffer(bytes: bytes))
            case .fileEnded, .ended: break
            }
        }
    }

    private func begin(_ fileName: String) async throws {
        guard file == nil else {
            throw ProblemError(
                .malformedRequest,
                detail: "The form has more than one file.",
                remedy: "Send each file in a form of its own."
            )
        }
        let name = Array(fileName.utf8.prefix(1_000))
        let file = makeFile(name.isEmpty ? "" : "filename \(Base64.encode(name))")
        self.file = file
        try await file.begin(try purpose.target(), length: mostBytes)
    }

    private func append(_ piece: ByteBuffer) async throws {
        bytes += Int64(piece.readableBytes)
        guard bytes <= mostBytes else {
            throw ProblemError(
                .tooLarge,
                detail: "A file has at most \(mostBytes) bytes.",
                remedy: "Film at 720p or 1080p, or send the clip in parts."
            )
        }
        try await file?.append(piece)
    }
}

extension ProblemError {
    init(_ fault: MultipartFault) {
        self.init(.malformedRequest, detail: fault.text, remedy: "Send the form as RFC 7578 lays it down.")
    }
}

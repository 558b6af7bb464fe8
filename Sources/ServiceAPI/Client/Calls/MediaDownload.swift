import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
public import Recognition

extension ServiceClient {
    /// Saves the bytes of a piece of evidence, going on where an earlier run stopped.
    ///
    /// What has come lies in `path` + `.part` until it is whole and its digest is right; then it gets its name. Nothing is
    /// overwritten before that.
    public func save(
        _ evidence: EvidenceView,
        of caseID: CaseID,
        to path: String,
        progress: @escaping @Sendable (_ done: Int64, _ resumedFrom: Int64) -> Void
    ) async throws(ClientFault) {
        let part = path + ".part"
        var failures = 0
        var start: Int64?
        while true {
            let have = (try? FileFacts(path: part).size) ?? 0
            let resumedFrom = start ?? have
            start = resumedFrom
            guard have < evidence.size else { break }
            do throws(ClientFault) {
                try await append(evidence, of: caseID, to: part, from: have) { progress($0, resumedFrom) }
            } catch {
                guard case .unreachable = error else { throw error }
                let now = (try? FileFacts(path: part).size) ?? 0
                if now > have { failures = 0 }
                guard let delay = RetryPolicy.uploads.delay(before: failures, jitter: .random(in: 0...1)) else {
                    throw error
                }
                failures += 1
                try await Self.pause(milliseconds: delay)
            }
        }
        do {
            guard try await FileDigest.of(path: part) == evidence.digest else {
                unlink(part)
                throw ClientFault.digestDiffers
            }
            guard rename(part, path) == 0 else { throw FileFault.notWritable }
        } catch {
            throw Self.fault(of: error, at: address)
        }
    }

    private func append(
        _ evidence: EvidenceView,
        of caseID: CaseID,
        to part: String,
        from have: Int64,
        _ progress: (Int64) -> Void
    ) async throws(ClientFault) {
        var request = ServiceRequest(.fetchMedia, [caseID.text, evidence.id.text])
        request.headers = [("Accept", "*/*"), ("Range", "bytes=\(have)-")]
        do {
            let response = try await http.execute(head(request), deadline: .distantFuture)
            guard [200, 206].contains(response.status.code) else {
                let body = try await response.body.collect(upTo: Self.largestAnswer)
                let answer = ServiceAnswer(
                    status: Int(response.status.code),
                    headers: response.headers,
                    body: Array(body.readableBytesView)
                )
                throw answer.fault(at: address, hadToken: configuration.token != nil)
            }
            // A service that ignores the range sends everything.
            var done = response.status == .partialContent ? have : 0
            let file = try WritableFile(path: part, keeping: done)
            for try await piece in response.body {
                try await OffPool.run { () throws(FileFault) in try file.append(piece) }
                done += Int64(piece.readableBytes)
                guard done <= evidence.size else { throw ClientFault.digestDiffers }
                progress(done)
            }
        } catch {
            throw Self.fault(of: error, at: address)
        }
    }
}

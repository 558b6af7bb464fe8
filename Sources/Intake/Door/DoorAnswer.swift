import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import ServiceAPI

/// A problem as an answer of its own, where no route and no middleware is reached. The connection ends after it.
enum DoorAnswer {
    static func parts(of problem: ProblemError) -> (HTTPResponseHead, ByteBuffer) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts of ours: there is nothing in them that could not be encoded.
        let body = (try? encoder.encode(problem.body(instance: nil))) ?? Data()
        var headers = HTTPHeaders()
        headers.add(name: "Content-Type", value: "application/problem+json")
        headers.add(name: "Content-Length", value: String(body.count))
        headers.add(name: "Cache-Control", value: "no-store")
        headers.add(name: "Connection", value: "close")
        for field in SecurityHeaders.fields { headers.add(name: field.name.rawName, value: field.value) }
        for field in problem.headers { headers.add(name: field.name.rawName, value: field.value) }
        let status = HTTPResponseStatus(statusCode: problem.status.code, reasonPhrase: problem.status.reasonPhrase)
        return (HTTPResponseHead(version: .http1_1, status: status, headers: headers), ByteBuffer(bytes: body))
    }
}

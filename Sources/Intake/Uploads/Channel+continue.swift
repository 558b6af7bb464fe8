import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTP1

extension Request {
    /// The client holds its body back until it is told to send it.
    var awaitsContinue: Bool { headers[.expect]?.lowercased() == "100-continue" }
}

extension Channel {
    /// Tells a client that holds its body back to send it. Clients that hear nothing wait: curl for a second, Java's for five,
    /// with each request.
    ///
    /// Source: RFC 9110, 10.1.1 and 15.2.1. This is not yet the answer, so it goes past everything that counts answers.
    func sendContinue() {
        eventLoop.execute { [pipeline] in
            guard let encoder = try? pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self) else {
                return
            }
            encoder.writeAndFlush(NIOAny(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        }
    }
}

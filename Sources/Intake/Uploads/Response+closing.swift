import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// The same answer, after which the connection ends without its body being read to the end: a refused upload must not make
    /// the service take in gigabytes. Reading goes on for a moment, since an answer that meets a reset is lost.
    func closing(_ channel: any Channel) -> Response {
        var copy = self
        copy.headers[.connection] = "close"
        let body = self.body
        copy.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            channel.eventLoop.scheduleTask(in: .milliseconds(500)) { channel.close(promise: nil) }
        }
        return copy
    }
}

import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// The same answer, after which the connection ends without its body being read to the end: a refused upload must not make
    /// the service take in gigabytes. The end waits for a moment, in which nothing is read any more, since an answer that
    /// meets a reset is lost.
    func closing(_ channel: any Channel) -> Response {
        var copy = self
        copy.headers[.connection] = "close"
        channel.setOption(ChannelOptions.autoRead, value: false).whenFailure { _ in channel.close(promise: nil) }
        let body = self.body
        copy.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            try? await Task.sleep(for: .milliseconds(500))
            channel.close(promise: nil)
        }
        return copy
    }
}

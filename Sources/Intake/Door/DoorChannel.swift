import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOSSL

/// One connection of the service: TLS where there is a certificate, the doorkeeper, then HTTP/1.
///
/// Each connection takes the certificate that is there when it begins; connections that are open keep theirs.
struct DoorChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let http: HTTP1Channel
    let settings: DoorSettings

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let pipeline = channel.pipeline.syncOperations
        let keeper = Doorkeeper(settings: settings, logger: logger)
        do {
            if let identity = settings.identity {
                try pipeline.addHandler(NIOSSLServerHandler(context: identity.context))
            }
            try pipeline.addHandler(RawByteCounter(keeper))
            // Done when it returns: it only puts handlers into the pipeline.
            let value = http.setup(channel: channel, logger: logger)
            let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(keeper, position: .after(parser))
            return value
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}

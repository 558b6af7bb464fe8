import NIOCore

/// Stands before the parser and tells the doorkeeper how many bytes come, and when the service asks for more.
final class RawByteCounter: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let keeper: Doorkeeper

    init(_ keeper: Doorkeeper) {
        self.keeper = keeper
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        keeper.arrived(Self.unwrapInboundIn(data).readableBytes)
        context.fireChannelRead(data)
        keeper.understood()
    }

    func read(context: ChannelHandlerContext) {
        keeper.asked()
        context.read()
    }
}

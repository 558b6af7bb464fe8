import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1

/// Stands behind the parser of one connection. It answers requests that no route should see, and ends those that come too
/// slowly. What it lets pass is not changed.
final class Doorkeeper: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let logger: Logger
    private let period: TimeAmount
    private var watch: ConnectionWatch
    private var context: ChannelHandlerContext?
    private var timer: Scheduled<Void>?
    /// Requests that were let pass and are not answered yet.
    private var outstanding = 0
    /// The end of the connection is decided: nothing more is let pass.
    private var isClosing = false
    /// An answer that waits for those before it.
    private var waiting: (problem: ProblemError, withBody: Bool)?

    init(settings: DoorSettings, logger: Logger) {
        self.logger = logger
        watch = ConnectionWatch(rate: settings.rate, headSeconds: settings.headSeconds)
        // Often enough that nobody stays a quarter longer than allowed.
        period = .milliseconds(Int64(max(1, min(settings.rate.seconds, settings.headSeconds))) * 250)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
    }

    // MARK: Bytes, from the counter

    func arrived(_ count: Int) { watch.arrived(count, at: Self.now) }

    func asked() { watch.asked(at: Self.now) }

    func understood() {
        act(on: watch.understood())
        if watch.phase == .head || watch.phase == .body { startTimer() }
    }

    // MARK: Messages

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            if let problem = HeadCheck.problem(with: head) {
                return refuse(problem, withBody: head.method != .HEAD)
            }
            outstanding += 1
            watch.headEnded()
        case .body: watch.bodyPart()
        case .end: watch.bodyEnded()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = Self.unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
        // A fault in a body is answered by the server itself, also where a route has answered before.
        outstanding = max(0, outstanding - 1)
        context.write(data, promise: promise)
        if let waiting, outstanding == 0 { answer(waiting.problem, withBody: waiting.withBody, context) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isClosing else { return }
        // In the middle of a body its reader is told, and answers.
        guard watch.phase != .body, let fault = error as? HTTPParserError, let problem = ProblemError(parsing: fault)
        else {
            watch.end()
            return context.fireErrorCaught(error)
        }
        refuse(problem, withBody: true)
    }

    // MARK: Ends

    private func act(on verdict: ConnectionWatch.Verdict) {
        switch verdict {
        case .fine: break
        case .headTooSlow:
            let problem = ProblemError(
                .requestTimeout,
                detail: "The head of the request came too slowly.",
                remedy: "Send it again, at once."
            )
            refuse(problem, withBody: true)
        case .bodyTooSlow: end(.tooSlow)
        case .framingExcessive: end(.framingExcessive)
        }
    }

    /// Tells whoever reads the body. Where nobody does, because the answer is out already, the connection is ended.
    private func end(_ fault: BodyFault) {
        guard !isClosing, let context else { return }
        isClosing = true
        watch.end()
        logger.info("request ended", metadata: ["fault": "\(fault)"])
        if outstanding > 0 {
            context.fireErrorCaught(fault)
        } else {
            context.close(promise: nil)
        }
    }

    private func refuse(_ problem: ProblemError, withBody: Bool) {
        guard !isClosing, let context else { return }
        isClosing = true
        watch.end()
        if outstanding == 0 {
            answer(problem, withBody: withBody, context)
        } else {
            waiting = (problem, withBody)
        }
    }

    private func answer(_ problem: ProblemError, withBody: Bool, _ context: ChannelHandlerContext) {
        waiting = nil
        logger.info(
            "request refused at the door",
            metadata: ["code": .string(problem.code), "status": .stringConvertible(problem.status.code)]
        )
        let (head, body) = DoorAnswer.parts(of: problem)
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        if withBody { context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
        // Nothing more is read, and the end waits for a moment: an answer that meets a reset is lost.
        context.channel.setOption(ChannelOptions.autoRead, value: false).whenFailure { _ in }
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .milliseconds(500)) { channel.close(promise: nil) }
    }

    // MARK: Time

    private func startTimer() {
        guard timer == nil, !isClosing, let context else { return }
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: period) { [weak self] in self?.look() }
    }

    private func look() {
        timer = nil
        act(on: watch.look(at: Self.now))
        if watch.phase == .head || watch.phase == .body { startTimer() }
    }

    private static var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds / 1_000_000) }
}

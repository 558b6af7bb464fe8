import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import ServiceAPI

/// Turns every error into a problem, and logs the ones that are ours, once.
struct ErrorReporting: RouterMiddleware {
    typealias Context = IntakeContext

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as ProblemError {
            return try answer(problem, to: request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return try answer(Self.noSuchRoute(request), to: request, context)
        } catch let error as any HTTPResponseError where error.status.code < 500 {
            return try answer(
                ProblemError(.malformedRequest, detail: "The request could not be read.", remedy: "Check the request."),
                to: request,
                context
            )
        } catch let fault as BodyFault {
            return try answer(ProblemError(fault), to: request, context, closing: true)
        } catch let error as HTTPParserError {
            // The server answers it itself and closes the connection.
            throw error
        } catch  where error is IOError || error is ChannelError {
            // The connection broke: no fault of ours, and nobody is left to hear of it.
            return Response(status: .badRequest).closing(context.channel)
        } catch {
            // The type only: a description may hold data.
            context.logger.error("request failed", metadata: ["error": .string("\(type(of: error))")])
            let problem = ProblemError(
                .internalError,
                detail: "Something went wrong that should not.",
                remedy: "Tell the operator the request's id."
            )
            return try problem.response(from: request, context: context)
        }
    }

    private func answer(
        _ problem: ProblemError,
        to request: Request,
        _ context: IntakeContext,
        closing: Bool = false
    ) throws -> Response {
        if problem.status.code >= 500 {
            context.logger.error("request failed", metadata: ["code": .string(problem.code)])
        }
        var response = try problem.response(from: request, context: context)
        // tus wants its version in each answer, also in those that are given before its own part is reached.
        for field in TusHeaders((.resumable, TusCapabilities.version)).fields where request.headers[field.name] != nil {
            response.headers[field.name] = field.value
        }
        // An answer to HEAD ends with its head: a body would be read as the next answer.
        if request.method == .head { return response.createHeadResponse() }
        return closing || request.mayHaveMuchUnread ? response.closing(context.channel) : response
    }

    private static func noSuchRoute(_ request: Request) -> ProblemError {
        let methods = ServiceRoute.methods(at: request.uri.path)
        guard !methods.isEmpty else {
            return ProblemError(
                .notFound,
                detail: "The service has no such address.",
                remedy: "Check the address; the API's description lists them."
            )
        }
        let allowed = methods.joined(separator: ", ")
        return ProblemError(
            .methodNotAllowed,
            detail: "This address does not take the method.",
            remedy: "Use one of \(allowed).",
            headers: [.allow: allowed]
        )
    }
}

extension Request {
    /// Whether a body was announced that is dearer to read and drop than another connection is.
    fileprivate var mayHaveMuchUnread: Bool {
        if headers[.transferEncoding] != nil { return true }
        guard let length = headers[.contentLength] else { return false }
        return !BodySize.declared(Int64(length) ?? .max).isCheapToDrain
    }
}

import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1

/// Turns every error into a problem, and logs the ones that are ours, once.
struct ErrorReporting: RouterMiddleware {
    typealias Context = IntakeContext

    func handle(
        _ request: Request, context: IntakeContext, next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as ProblemError {
            if problem.status.code >= 500 {
                context.logger.error("request failed", metadata: ["code": .string(problem.code)])
            }
            return try problem.response(from: request, context: context)
        } catch let error as HTTPError where error.status == .notFound {
            return try ProblemError(
                .notFound, detail: "The service has no such address.", remedy: "Check the address; the API's description lists them."
            ).response(from: request, context: context)
        } catch let error as any HTTPResponseError where error.status.code < 500 {
            return try ProblemError(
                .malformedRequest, detail: "The request could not be read.", remedy: "Check the request."
            ).response(from: request, context: context)
        } catch let error as HTTPParserError {
            // The server answers it itself and closes the connection.
            throw error
        } catch {
            // The type only: a description may hold data.
            context.logger.error("request failed", metadata: ["error": .string("\(type(of: error))")])
            return try ProblemError(
                .internalError, detail: "Something went wrong that should not.", remedy: "Tell the operator the request's id."
            ).response(from: request, context: context)
        }
    }
}

import HummingbirdCore
import NIOCore

/// Carries a request's body to its session. Whatever arrived is handed over before an error goes on: persist first, then fail.
struct BodyReader {
    let session: UploadSession
    let writer: UploadWriter

    func read(_ body: RequestBody) async throws -> UploadOutcome {
        do {
            for try await piece in body {
                let outcome = await session.arrived([piece], from: writer)
                guard case .proceed = outcome else { return outcome }
            }
        } catch {
            _ = await session.bodyFailed(writer)
            throw error
        }
        return await session.bodyEnded(writer)
    }
}

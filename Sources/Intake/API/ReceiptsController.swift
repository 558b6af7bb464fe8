import Casework
import Credentials
import HTTPTypes
import Hummingbird
import NIOCore
import Recognition
import ServiceAPI

struct ReceiptsController: Sendable {
    let workplace: Workplace

    /// The receipt in the form that the query asks for: JSON, one line, or a page.
    @Sendable func show(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let evidence: EvidenceID = try reader.parameter("evidence")
        let form = try reader.query("form", oneOf: ReceiptForm.self) ?? .json
        let language = try reader.query("language", as: LanguageTag.self)
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.showReceipt(for: evidence, of: id, caller: caller)
        }
        switch form {
        case .json: return try JSONAnswer.response(ReceiptView(reading.receipt))
        case .text: return Self.text(reading.receipt.line + "\n", type: "text/plain; charset=utf-8")
        case .page:
            let languages = language.map { [$0] } ?? AcceptedLanguages.of(reader.request)
            guard let page = ReceiptPage(reading, languages: languages) else {
                throw ProblemError(
                    .internalError,
                    detail: "The QR code could not be made.",
                    remedy: "Ask for the receipt as a line: form=text."
                )
            }
            var response = Self.text(page.html, type: "text/html; charset=utf-8")
            response.headers[.contentSecurityPolicy] = ReceiptPage.policy + "; frame-ancestors 'none'; sandbox"
            response.headers[.contentLanguage] = page.language.text
            return response
        }
    }

    /// The receipt whose short code somebody has read out.
    @Sendable func find(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let code: ReceiptCode = try reader.parameter("receipt")
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.findReceipt(code, caller: caller)
        }
        return try JSONAnswer.response(ReceiptView(reading.receipt))
    }

    private static func text(_ text: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "private, no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

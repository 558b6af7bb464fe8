import NIOHTTP1
public import Recognition

extension ServiceClient {
    public func receipt(for evidence: EvidenceID, of caseID: CaseID) async throws(ClientFault) -> ReceiptView {
        try await call(ServiceRequest(.showReceipt, [caseID.text, evidence.text]))
    }

    /// The receipt as a text: its line, or a page in one of the languages, the first preferred.
    public func receipt(
        for evidence: EvidenceID,
        of caseID: CaseID,
        as form: ReceiptForm,
        languages: [LanguageTag] = []
    ) async throws(ClientFault) -> [UInt8] {
        var request = ServiceRequest(.showReceipt, [caseID.text, evidence.text]).with("form", form.rawValue)
        if let language = languages.first { request = request.with("language", language.text) }
        request.headers = [("Accept", "text/html, text/plain, application/json, application/problem+json")]
        return try await succeed(request).body
    }

    /// The receipt with this short code.
    public func receipt(_ code: ReceiptCode) async throws(ClientFault) -> ReceiptView {
        try await call(ServiceRequest(.findReceipt, [code.text]))
    }

    public func keys() async throws(ClientFault) -> KeyListView {
        try await call(ServiceRequest(.listKeys))
    }

    /// The body signs with a new key from now on; the answer has the keys as they are then.
    public func rotateKey() async throws(ClientFault) -> KeyListView {
        try await call(ServiceRequest(.rotateKey))
    }

    /// The public keys of a body as a JWK Set.
    public func publishedKeys(of body: BodyID) async throws(ClientFault) -> [UInt8] {
        try await succeed(ServiceRequest(.publishedKeys, [body.text])).body
    }
}

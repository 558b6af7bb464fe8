import HTTPTypes
import Hummingbird
import NIOCore
import Recognition

/// A successful answer of the upload protocol. A finished upload also names the evidence that it became.
struct UploadAnswer {
    let reply: TusReply
    let evidence: EvidenceID?

    init(_ reply: TusReply, evidence: EvidenceID? = nil) {
        self.reply = reply
        self.evidence = evidence
    }

    func response() -> Response {
        var headers = reply.headers.fields
        if let evidence { headers[.assayEvidence] = evidence.text }
        return Response(status: reply.status, headers: headers)
    }
}

extension HTTPField.Name {
    static var assayEvidence: Self { Self.known("Assay-Evidence") }
}

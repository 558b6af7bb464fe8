import HTTPTypes
import Hummingbird
import NIOCore
import Recognition

/// A successful answer of the upload protocol. A finished upload also names the evidence that it became.
struct UploadAnswer {
    let reply: TusReply
    let received: ReceivedUpload?

    init(_ reply: TusReply, _ received: ReceivedUpload? = nil) {
        self.reply = reply
        self.received = received
    }

    func response() -> Response {
        var headers = reply.headers.fields
        if let received { headers[.assayEvidence] = received.evidence.text }
        return Response(status: reply.status, headers: headers)
    }
}

extension HTTPField.Name {
    static var assayEvidence: Self { Self.known("Assay-Evidence") }
}

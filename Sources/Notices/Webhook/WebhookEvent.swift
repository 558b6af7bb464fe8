import FoundationEssentials
import Recognition

/// What is posted. `Docs/notice-webhook.schema.json` is its schema.
struct WebhookEvent: Encodable {
    struct Details: Encodable {
        let notice: NoticeID
        let kind: NoticeKind
        let body: BodyID
        let `case`: CaseID
        let recipient: Recipient
        let language: LanguageTag
        let subject: String
        let text: String
    }

    struct Recipient: Encodable {
        let person: PersonID
        let address: String?
    }

    /// Standard Webhooks: parts of letters, digits and underscores, with full stops between them.
    let type: String
    /// Of the act, not of the attempt: the same at every attempt.
    let timestamp: String
    let data: Details

    init(_ notice: OutgoingNotice) {
        type = "notice." + notice.kind.rawValue.map { $0 == "-" ? "_" : String($0) }.joined()
        timestamp = notice.createdAt.description
        data = Details(
            notice: notice.id,
            kind: notice.kind,
            body: notice.body,
            case: notice.caseID,
            recipient: Recipient(person: notice.recipient, address: notice.address),
            language: notice.text.language,
            subject: notice.text.subject,
            text: notice.text.body
        )
    }

    /// The same notice always gives the same bytes.
    var bytes: [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) }
    }
}

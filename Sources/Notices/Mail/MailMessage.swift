import Recognition

/// A notice as an Internet message (RFC 5322, MIME). The same notice always gives the same bytes, so that a second delivery of it can be
/// recognised by its Message-ID and by itself.
struct MailMessage {
    let notice: OutgoingNotice
    let sender: MailSender
    let recipient: MailAddress

    /// Lines end with line feeds, as programs that are called `sendmail` expect on their standard input.
    var text: String {
        let headers = [
            ("Date", MailDate.text(notice.createdAt)),
            ("From", from),
            ("To", recipient.text),
            ("Subject", EncodedWord.header(Self.line(notice.text.subject))),
            ("Message-ID", "<\(notice.id.text).notice@\(sender.address.domain)>"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "quoted-printable"),
            ("Content-Language", notice.text.language.text),
            // RFC 3834, section 5: nobody's out-of-office message is to answer this one.
            ("Auto-Submitted", "auto-generated"),
        ]
        return headers.map { "\($0.0): \($0.1)\n" }.joined() + "\n" + QuotedPrintable.encoded(body)
    }

    private var from: String {
        guard let name = sender.name else { return sender.address.text }
        let phrase = EncodedWord.phrase(name)
        return phrase + (phrase.contains("\n") ? "\n " : " ") + "<\(sender.address.text)>"
    }

    private var body: String { notice.text.body.hasSuffix("\n") ? notice.text.body : notice.text.body + "\n" }

    /// Whatever a text is made of, a header is one line.
    private static func line(_ text: String) -> String {
        PlainText.line(text, limit: 400, isolatedIn: .leftToRight) ?? ""
    }
}

/// The text of one kind of notice in one language.
struct NoticeTemplate: Hashable, Sendable {
    let subject: TextPattern<NoticeField>
    let body: [Paragraph]
}

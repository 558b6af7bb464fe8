import Recognition

extension NoticeRow {
    /// The row after one more attempt; nil: it was delivered before, and nothing changes that.
    func settled(_ settlement: NoticeSettlement) -> NoticeRow? {
        guard state != .delivered else { return nil }
        return switch settlement {
        case .delivered(let instant): attempted(.delivered, at: instant)
        case .waiting(let code): attempted(.waiting, code: code)
        case .dead(let code): attempted(.dead, code: code)
        }
    }

    /// A dead letter that is sent again; why it failed the last time is still told.
    var revived: NoticeRow {
        NoticeRow(
            id: id,
            body: body,
            recipient: recipient,
            about: about,
            kind: kind,
            act: act,
            lastError: lastError
        )
    }

    private func attempted(_ state: NoticeState, at instant: Instant? = nil, code: String? = nil) -> NoticeRow {
        NoticeRow(
            id: id,
            body: body,
            recipient: recipient,
            about: about,
            kind: kind,
            act: act,
            state: state,
            attempts: attempts + 1,
            deliveredAt: instant,
            lastError: code ?? lastError
        )
    }
}

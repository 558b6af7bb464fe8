import Recognition

/// What the appends of one batch have taken among themselves, before any of it is written.
struct TakenIdentities {
    var acts: Set<ActID> = []
    var tokens: Set<Digest> = []
    var notices: Set<NoticeID> = []
    var receipts: [ReceiptCode: ReceiptPlace] = [:]
    var jobs: [NewJob] = []
}

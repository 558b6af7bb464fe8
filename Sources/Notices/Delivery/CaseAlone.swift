/// No transport: the person finds the notice on the page of the case, where every notice stands anyway.
public struct CaseAlone: NoticeTransport {
    public init() {}

    public func deliver(_ notice: OutgoingNotice) async throws(NoticeFault) {}
}

public import Recognition

/// Who a request's token stands for.
public enum Bearer: Hashable, Sendable {
    /// There is none.
    case nobody
    case valid(Caller, TokenID)
    /// It was this caller's until its time was up.
    case expired(Caller)
    /// It is unknown or revoked, or its role has ended.
    case refused
}

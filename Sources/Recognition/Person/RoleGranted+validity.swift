extension PersonAct.RoleGranted {
    /// Whether it lets somebody act at that moment: from its beginning, and before its end.
    ///
    /// - Parameter scheme: nil: in any scheme.
    public func isInForce(in scheme: SchemeCode? = nil, at instant: Instant) -> Bool {
        (from.map { $0 <= instant } ?? true) && (until.map { instant < $0 } ?? true)
            && (self.scheme == nil || scheme == nil || self.scheme == scheme)
    }
}

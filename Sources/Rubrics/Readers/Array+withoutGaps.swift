extension Array {
    /// The elements, or nil when one of them could not be read.
    func withoutGaps<Value>() -> [Value]? where Element == Value? {
        let values = compactMap { $0 }
        return values.count == count ? values : nil
    }
}

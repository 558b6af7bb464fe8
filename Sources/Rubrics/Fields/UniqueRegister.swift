/// Remembers what was given where, to find what is given twice.
struct UniqueRegister<Value: Hashable> {
    private var lines: [Value: Int] = [:]

    /// The line on which the value was given before, nil when it is new.
    mutating func lineOfEarlier(_ value: Value, line: Int) -> Int? {
        if let earlier = lines[value] { return earlier }
        lines[value] = line
        return nil
    }
}

/// What reading a file gives: its value, or every fault that was found.
public enum RubricReading<Value: Sendable>: Sendable {
    case value(Value)
    /// Never empty; in the order of their places.
    case faults([RubricFault])

    public var value: Value? {
        if case .value(let value) = self { return value }
        return nil
    }

    public var faults: [RubricFault] {
        if case .faults(let faults) = self { return faults }
        return []
    }
}

extension RubricReading {
    /// - Parameter value: nil only when the log holds the reason.
    init(_ value: Value?, log: FaultLog) {
        if let value, log.isEmpty { self = .value(value) } else { self = .faults(log.sorted) }
    }
}

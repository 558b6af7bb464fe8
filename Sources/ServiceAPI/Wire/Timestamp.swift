public import Recognition

/// An instant on the wire.
public typealias Timestamp = Recognition.Timestamp

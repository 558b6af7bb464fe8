/// A decoder that answers every question with some value and notes what it was asked.
final class ShapeProbe: Decoder {
    enum Failure: Error {
        case nothingAskedFor(String)
        case noValue(String)
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    private(set) var shape: WireShape?
    /// The text to give, where one is asked for.
    fileprivate let text: String
    fileprivate var fields: [(name: String, isRequired: Bool, shape: WireShape)] = []

    /// Texts of which each of our values takes one: a code, a language, a digest, a time, an outcome, a date, the subject of a clock.
    private static let texts = [
        "0123456789AB", "en", String(repeating: "a", count: 64), "2026-11-22T10:30:00.000Z", "readable",
        "2026-11-22", "case",
    ]

    init(text: String = "") {
        self.text = text
    }

    func value<Value: Decodable>(of type: Value.Type) throws -> Value {
        // A set of words says itself which there are.
        if let words = type as? any (CaseIterable & RawRepresentable<String>).Type,
            let value = Self.first(words) as? Value
        {
            shape = .words(Self.words(words))
            return value
        }
        for text in Self.texts {
            let probe = ShapeProbe(text: text)
            guard let value = try? Value(from: probe) else { continue }
            shape = probe.result(name: "\(type)")
            return value
        }
        throw Failure.noValue("\(type)")
    }

    private func result(name: String) -> WireShape? {
        if let shape { return shape }
        if fields.isEmpty { return .map }
        return .object(
            name: name,
            fields: fields.map { WireShape.Field(name: $0.name, isRequired: $0.isRequired, shape: $0.shape) }
        )
    }

    private static func words<Words: CaseIterable & RawRepresentable<String>>(_ type: Words.Type) -> [String] {
        type.allCases.map(\.rawValue)
    }

    private static func first<Words: CaseIterable & RawRepresentable<String>>(_ type: Words.Type) -> Any? {
        type.allCases.first
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ProbedObject<Key>(probe: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { ProbedList(probe: self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { ProbedValue(probe: self) }

    fileprivate func scalar<Value>(_ type: Value.Type) throws -> Value {
        let scalars: [(any Sendable, WireShape)] = [
            (text, .text), (true, .truth), (1, .whole), (Int64(1), .whole), (UInt32(1), .whole), (UInt64(1), .whole),
        ]
        for (value, shape) in scalars {
            guard let value = value as? Value else { continue }
            self.shape = shape
            return value
        }
        throw Failure.noValue("\(type)")
    }

    /// Decodes a part and returns what it is.
    fileprivate func part<Value: Decodable>(_ type: Value.Type) throws -> (value: Value, shape: WireShape) {
        let probe = ShapeProbe(text: text)
        let value = try probe.value(of: type)
        guard let shape = probe.shape else { throw Failure.nothingAskedFor("\(type)") }
        return (value, shape)
    }

    fileprivate func found(list shape: WireShape) { self.shape = .list(shape) }

    fileprivate func found(single shape: WireShape) { self.shape = shape }
}

private struct ProbedObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let probe: ShapeProbe
    private let optional = Optionals()

    /// `contains` is asked of fields that may be absent, and of no others.
    private final class Optionals {
        var names: Set<String> = []
    }

    init(probe: ShapeProbe) {
        self.probe = probe
    }

    var codingPath: [any CodingKey] { [] }
    /// A value that is one of several is an object with one key, and the keys themselves say which there are.
    var allKeys: [Key] {
        guard let keys = Key.self as? any (CodingKey & CaseIterable).Type else { return [] }
        return Self.first(keys).map { [$0] } ?? []
    }

    private static func first<Keys: CodingKey & CaseIterable>(_ keys: Keys.Type) -> Key? { keys.allCases.first as? Key }

    func contains(_ key: Key) -> Bool {
        optional.names.insert(key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let (value, shape) = try probe.part(type)
        probe.fields.append((key.stringValue, !optional.names.contains(key.stringValue), shape))
        return value
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        probe.found(single: .map)
        return KeyedDecodingContainer(ProbedObject<Nested>(probe: ShapeProbe(text: probe.text)))
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeProbe.Failure.noValue(key.stringValue)
    }
    func superDecoder() throws -> any Decoder { throw ShapeProbe.Failure.noValue("super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeProbe.Failure.noValue(key.stringValue) }
}

private struct ProbedList: UnkeyedDecodingContainer {
    let probe: ShapeProbe
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    private(set) var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(probe: ShapeProbe) {
        self.probe = probe
    }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (value, shape) = try probe.part(type)
        probe.found(list: shape)
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        throw ShapeProbe.Failure.noValue("nested")
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw ShapeProbe.Failure.noValue("nested")
    }
    mutating func superDecoder() throws -> any Decoder { throw ShapeProbe.Failure.noValue("super") }
}

private struct ProbedValue: SingleValueDecodingContainer {
    let probe: ShapeProbe
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let scalar = try? probe.scalar(type) { return scalar }
        let (value, shape) = try probe.part(type)
        probe.found(single: shape)
        return value
    }

    func decode(_ type: Bool.Type) throws -> Bool { try probe.scalar(type) }
    func decode(_ type: String.Type) throws -> String { try probe.scalar(type) }
    func decode(_ type: Int.Type) throws -> Int { try probe.scalar(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try probe.scalar(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try probe.scalar(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try probe.scalar(type) }
    func decode(_ type: Double.Type) throws -> Double { throw ShapeProbe.Failure.noValue("Double") }
    func decode(_ type: Float.Type) throws -> Float { throw ShapeProbe.Failure.noValue("Float") }
    func decode(_ type: Int8.Type) throws -> Int8 { throw ShapeProbe.Failure.noValue("Int8") }
    func decode(_ type: Int16.Type) throws -> Int16 { throw ShapeProbe.Failure.noValue("Int16") }
    func decode(_ type: Int32.Type) throws -> Int32 { throw ShapeProbe.Failure.noValue("Int32") }
    func decode(_ type: UInt.Type) throws -> UInt { throw ShapeProbe.Failure.noValue("UInt") }
    func decode(_ type: UInt8.Type) throws -> UInt8 { throw ShapeProbe.Failure.noValue("UInt8") }
    func decode(_ type: UInt16.Type) throws -> UInt16 { throw ShapeProbe.Failure.noValue("UInt16") }
}

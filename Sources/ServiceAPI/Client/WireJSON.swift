import Foundation

/// JSON as it goes over the wire: keys sorted, so that the same value has the same bytes.
public enum WireJSON {
    public static func encode(_ value: some Encodable, pretty: Bool = false) throws(ClientFault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        do {
            return Array(try encoder.encode(value))
        } catch {
            // A value of ours that cannot be written: the path tells which.
            throw .tooOld(Self.path(of: error))
        }
    }

    /// - Throws: `.tooOld` with the path of what could not be read.
    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws(ClientFault) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw .tooOld(Self.path(of: error))
        }
    }

    /// The coding path without the value itself, which may be personal.
    static func path(of error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): text(context.codingPath + [key])
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            text(context.codingPath)
        case EncodingError.invalidValue(_, let context): text(context.codingPath)
        default: "/"
        }
    }

    private static func text(_ path: [any CodingKey]) -> String {
        path.isEmpty ? "/" : path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/")
    }
}

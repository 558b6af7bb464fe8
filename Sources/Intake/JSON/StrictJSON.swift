import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request's JSON body: bounded in size, and without a field that the value does not have, so that a misspelt or
/// smuggled field is an error rather than silence.
enum StrictJSON {
    /// Bytes. A scoring with comments on forty criteria is far below it.
    static let maximumBytes = 1 << 20

    /// - Parameter channel: is told to send the body, where the client holds it back.
    static func read<Value: Codable>(
        _ type: Value.Type,
        from request: Request,
        over channel: any Channel
    ) async throws(ProblemError) -> (Value, [UInt8]) {
        let mediaType = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard mediaType == "application/json" else {
            throw ProblemError(
                .unsupportedMediaType,
                detail: "The body is not declared as JSON.",
                remedy: "Send Content-Type: application/json."
            )
        }
        let bytes = try await collect(request, channel)
        return (try decode(type, from: bytes), bytes)
    }

    private static func collect(_ request: Request, _ channel: any Channel) async throws(ProblemError) -> [UInt8] {
        let tooLarge = ProblemError(
            .tooLarge,
            detail: "The body is larger than \(maximumBytes) bytes, or was cut off.",
            remedy: "Send less at once."
        )
        // Said at once, where the request says it itself: a body that is held back is not asked for.
        if let declared = request.headers[.contentLength].flatMap({ Int64($0) }), declared > maximumBytes {
            throw tooLarge
        }
        if request.awaitsContinue { channel.sendContinue() }
        do {
            let buffer = try await request.body.collect(upTo: maximumBytes)
            return [UInt8](buffer.readableBytesView)
        } catch let fault as BodyFault {
            throw ProblemError(fault)
        } catch {
            throw tooLarge
        }
    }

    static func decode<Value: Codable>(_ type: Value.Type, from bytes: [UInt8]) throws(ProblemError) -> Value {
        if let fault = JSONScan.fault(in: bytes) {
            throw ProblemError(
                .malformedRequest,
                detail: fault.text,
                remedy: "Correct the body; the API's description has its shape."
            )
        }
        let data = Data(bytes)
        let value: Value
        do {
            value = try JSONDecoder().decode(type, from: data)
        } catch let error as DecodingError {
            throw ProblemError(
                .malformedRequest,
                detail: error.complaint,
                remedy: "Correct the body; the API's description has its shape."
            )
        } catch {
            throw ProblemError(.malformedRequest, detail: "The body is not JSON.", remedy: "Send a JSON object.")
        }
        if let path = unknownField(in: data, knownBy: value) {
            throw ProblemError(
                .unknownField,
                detail: "There is no field “\(path)”.",
                remedy: "Remove it, or correct its name."
            )
        }
        return value
    }

    /// What the decoded value writes again is what it knows; a field that got lost on the way is unknown.
    private static func unknownField(in data: Data, knownBy value: some Encodable) -> String? {
        guard let given = try? JSONSerialization.jsonObject(with: data), let written = try? JSONEncoder().encode(value),
            let known = try? JSONSerialization.jsonObject(with: written)
        else { return nil }
        return firstUnknown(given, known, path: "")
    }

    private static func firstUnknown(_ given: Any, _ known: Any, path: String) -> String? {
        if let given = given as? [String: Any] {
            let known = known as? [String: Any] ?? [:]
            for (key, value) in given.sorted(by: { $0.key < $1.key }) where !(value is NSNull) {
                let path = path.isEmpty ? key : "\(path).\(key)"
                guard let match = known[key] else { return String(path.prefix(80)) }
                if let unknown = firstUnknown(value, match, path: path) { return unknown }
            }
        }
        if let given = given as? [Any], let known = known as? [Any] {
            for (index, pair) in zip(given, known).enumerated() {
                if let unknown = firstUnknown(pair.0, pair.1, path: "\(path)[\(index)]") { return unknown }
            }
        }
        return nil
    }
}

extension DecodingError {
    /// What is wrong and where, without repeating what was sent.
    fileprivate var complaint: String {
        switch self {
        case .keyNotFound(let key, let context): "The field “\((context.codingPath + [key]).path)” is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "The field “\(context.codingPath.path)” has the wrong type."
        case .dataCorrupted(let context):
            if context.codingPath.isEmpty {
                "The body is not JSON."
            } else if context.debugDescription.hasPrefix("not ") {
                // Our own values say what they are not; the library's description repeats what was sent.
                "The field “\(context.codingPath.path)” is \(context.debugDescription)."
            } else {
                "The field “\(context.codingPath.path)” has a value that is not one of those it takes."
            }
        @unknown default: "The body cannot be read."
        }
    }
}

extension [any CodingKey] {
    fileprivate var path: String {
        reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue.prefix(80)
            }
        }
    }
}

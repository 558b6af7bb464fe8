import Foundation

/// Takes a form apart as its bytes come, in pieces of any size, and keeps nothing of a file: of the bytes that it was handed
/// it says which ones are the file's. Strict: a form that two readers could understand differently is refused.
///
/// Source: RFC 7578; RFC 2046, 5.1.
struct MultipartParser: Sendable {
    static let longestHeaders = 8 << 10
    static let longestField = 1 << 10
    static let mostParts = 32

    private enum Place: Hashable, Sendable {
        /// Before the first boundary, which has no line break before it.
        case start
        /// Behind a boundary: the end of its line, or the two hyphens that close the form.
        case afterBoundary
        case headers
        case field(name: String)
        case file
        /// Behind the closing boundary: nothing but line breaks.
        case end
    }

    private let delimiter: [UInt8]
    private var place = Place.start
    /// How much of the delimiter the latest bytes are, while it is looked for.
    private var matched: Int
    /// How many of those are not content, whatever comes: a part without content has one line break for both its headers and
    /// the delimiter.
    private var borrowed = 0
    /// What is kept of a line, of headers, or of a field.
    private var kept: [UInt8] = []
    private var parts = 0

    init(_ boundary: MultipartBoundary) {
        delimiter = boundary.delimiter
        // As if a line break had come before the body.
        matched = 2
    }

    var hasEnded: Bool { place == .end }

    /// - Throws: the first fault; after it, the parser is not to be used further.
    mutating func receive(_ bytes: UnsafeRawBufferPointer) throws(MultipartFault) -> [MultipartEvent] {
        var events: [MultipartEvent] = []
        var index = 0
        while index < bytes.count {
            switch place {
            case .start: try begin(bytes, &index)
            case .afterBoundary: try endBoundary(bytes[index], &index, &events)
            case .headers: try header(bytes[index], &index, &events)
            case .field, .file: try content(bytes, &index, &events)
            case .end:
                guard bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn, kept.count < 2 else {
                    throw .afterTheEnd
                }
                kept.append(bytes[index])
                index += 1
            }
        }
        return events
    }

    /// The body has ended.
    func finish() throws(MultipartFault) {
        guard hasEnded else { throw .cutOff }
    }

    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let hyphen = UInt8(ascii: "-")

    private mutating func begin(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) throws(MultipartFault) {
        guard bytes[index] == delimiter[matched] else { throw .boundaryExpected }
        matched += 1
        index += 1
        if matched == delimiter.count { enter(.afterBoundary) }
    }

    /// "CRLF" or "--"; before the line break there may be white space that some mail program has put there.
    private mutating func endBoundary(
        _ byte: UInt8,
        _ index: inout Int,
        _ events: inout [MultipartEvent]
    ) throws(MultipartFault) {
        index += 1
        kept.append(byte)
        let line = kept.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        if line.elementsEqual([Self.carriageReturn, Self.lineFeed]) {
            parts += 1
            guard parts <= Self.mostParts else { throw .tooManyParts }
            return enter(.headers)
        }
        if kept == [Self.hyphen, Self.hyphen] {
            enter(.end)
            return events.append(.ended)
        }
        guard kept.count <= 64, line.isEmpty || line.elementsEqual([Self.carriageReturn]) || kept == [Self.hyphen]
        else {
            throw .boundaryExpected
        }
    }

    private mutating func header(
        _ byte: UInt8,
        _ index: inout Int,
        _ events: inout [MultipartEvent]
    ) throws(MultipartFault) {
        index += 1
        kept.append(byte)
        guard kept.count <= Self.longestHeaders else { throw .headersTooLong }
        guard byte == Self.lineFeed else { return }
        guard kept.dropLast().last == Self.carriageReturn else { throw .headerMalformed }
        let isDone = kept.count == 2 || kept.suffix(4).elementsEqual(Array("\r\n\r\n".utf8))
        guard isDone else { return }
        let part = try MultipartPart(headers: kept)
        if let fileName = part.fileName {
            enter(.file)
            events.append(.fileBegan(field: part.name, fileName: fileName))
        } else {
            enter(.field(name: part.name))
        }
    }

    /// Everything up to the delimiter is content.
    private mutating func content(
        _ bytes: UnsafeRawBufferPointer,
        _ index: inout Int,
        _ events: inout [MultipartEvent]
    ) throws(MultipartFault) {
        if matched == 0 {
            let start = index
            index = Self.firstCarriageReturn(in: bytes, from: index)
            if index > start { try take(start..<index, of: bytes, &events) }
            guard index < bytes.count else { return }
        }
        while index < bytes.count, matched < delimiter.count, bytes[index] == delimiter[matched] {
            matched += 1
            index += 1
        }
        if matched == delimiter.count { return try endContent(&events) }
        if index == bytes.count { return }
        // It was none. A carriage return occurs in a delimiter only at its beginning, so no shorter match hides in it.
        let count = matched - borrowed
        let earlier = max(0, count - index)
        let held = Array(delimiter[borrowed..<borrowed + earlier])
        matched = 0
        borrowed = 0
        if earlier > 0 { try take(held, &events) }
        if count > earlier { try take(index - (count - earlier)..<index, of: bytes, &events) }
    }

    private mutating func endContent(_ events: inout [MultipartEvent]) throws(MultipartFault) {
        if case .field(let name) = place {
            guard let value = String(validating: kept, as: UTF8.self) else { throw .fieldNotText }
            events.append(.field(name: name, value: value))
        } else {
            events.append(.fileEnded)
        }
        enter(.afterBoundary)
    }

    private mutating func take(
        _ range: Range<Int>,
        of bytes: UnsafeRawBufferPointer,
        _ events: inout [MultipartEvent]
    ) throws(MultipartFault) {
        if place == .file { return events.append(.bytes(range)) }
        try keep(Array(bytes[range]))
    }

    private mutating func take(_ held: [UInt8], _ events: inout [MultipartEvent]) throws(MultipartFault) {
        if place == .file { return events.append(.heldBack(held)) }
        try keep(held)
    }

    private mutating func keep(_ bytes: [UInt8]) throws(MultipartFault) {
        guard kept.count + bytes.count <= Self.longestField else { throw .fieldTooLong }
        kept += bytes
    }

    private mutating func enter(_ place: Place) {
        self.place = place
        kept = []
        switch place {
        case .field, .file: borrowed = 2
        default: borrowed = 0
        }
        matched = borrowed
    }

    /// The index of the first one at or after `start`, or the end.
    private static func firstCarriageReturn(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(carriageReturn), bytes.count - start)
        else { return bytes.count }
        return UnsafeRawPointer(found) - base
    }
}

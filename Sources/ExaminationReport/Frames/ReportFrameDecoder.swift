/// Takes the pipe's bytes as they come and gives back whole frames, refusing at the first byte that is wrong.
///
/// It never holds more than ``ReportBounds/totalBytes``, whatever is written to it.
public struct ReportFrameDecoder: Sendable {
    private enum Expectation {
        case header
        case payload(ReportFrame.Kind, length: Int)
        case nothing
    }

    private var expectation = Expectation.header
    private var pending: [UInt8] = []
    private var total = 0
    private var pictures: [[UInt8]] = []
    private var contactSheet: [UInt8]?
    private var report: [UInt8]?

    public init() {}

    /// Takes the next bytes. After a throw the decoder is of no further use.
    public mutating func receive(_ bytes: [UInt8]) throws(ReportDefect) {
        guard bytes.count <= ReportBounds.totalBytes - total else { throw .tooManyBytes }
        total += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty {
            switch expectation {
            case .nothing:
                throw .bytesAfterReport
            case .header:
                guard take(&rest, upTo: ReportFrame.headerBytes) else { return try checkKind() }
                try readHeader()
            case .payload(let kind, let length):
                guard take(&rest, upTo: length) else { return }
                finish(kind)
            }
        }
    }

    /// Call at the end of the pipe. Gives the report's JSON, the pictures in order, and the contact sheet.
    public consuming func finish() throws(ReportDefect) -> ReportPayloads {
        guard let report else { throw .cutOff }
        return ReportPayloads(report: report, pictures: pictures, contactSheet: contactSheet)
    }

    /// Moves bytes into `pending` until it holds `count`; returns whether it does.
    private mutating func take(_ rest: inout ArraySlice<UInt8>, upTo count: Int) -> Bool {
        let part = rest.prefix(count - pending.count)
        pending.append(contentsOf: part)
        rest = rest.dropFirst(part.count)
        return pending.count == count
    }

    /// The first byte of a header is enough to refuse: a flood of noise ends here.
    private func checkKind() throws(ReportDefect) {
        if let first = pending.first, ReportFrame.Kind(rawValue: first) == nil { throw .unknownFrame }
    }

    private mutating func readHeader() throws(ReportDefect) {
        guard let kind = ReportFrame.Kind(rawValue: pending[0]) else { throw .unknownFrame }
        let length = pending[1...].reduce(0) { $0 << 8 | Int($1) }
        guard length > 0 else { throw .emptyFrame }
        guard length <= kind.limit else { throw .frameTooLong }
        if kind == .picture && pictures.count == ReportBounds.pictureCount { throw .tooManyPictures }
        // The sheet is the last picture, and the only one of its kind.
        if kind != .report && contactSheet != nil { throw .tooManyPictures }
        pending.removeAll(keepingCapacity: false)
        expectation = .payload(kind, length: length)
    }

    private mutating func finish(_ kind: ReportFrame.Kind) {
        switch kind {
        case .picture:
            pictures.append(pending)
            expectation = .header
        case .contactSheet:
            contactSheet = pending
            expectation = .header
        case .report:
            report = pending
            expectation = .nothing
        }
        pending = []
    }
}

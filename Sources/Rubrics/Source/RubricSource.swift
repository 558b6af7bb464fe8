/// What every reader begins with: bytes or text become a checked text, or a fault.
enum RubricSource {
    /// Nil when the log holds the reason.
    static func document(from bytes: [UInt8], file: String) -> (root: DocumentNode?, log: FaultLog) {
        if bytes.count > SourceText.maximumBytes { return refused(FileProblem.fileTooLarge, file: file) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let valid = String(decoding: bytes.prefix(validUTF8Length(of: bytes)), as: UTF8.self)
            let source = SourceText(valid)
            let log = FaultLog(file: file, source: source)
            log.report(FileProblem.notUTF8, at: source.position(of: source.scalars.count))
            return (nil, log)
        }
        return document(from: text, file: file)
    }

    static func document(from text: String, file: String) -> (root: DocumentNode?, log: FaultLog) {
        if text.utf8.count > SourceText.maximumBytes { return refused(FileProblem.fileTooLarge, file: file) }
        let source = SourceText(text)
        let log = FaultLog(file: file, source: source)
        source.inspect(into: log)
        guard log.isEmpty else { return (nil, log) }
        return (DocumentParser(source: source, log: log).parse(), log)
    }

    private static func refused(_ problem: some RubricProblem, file: String) -> (root: DocumentNode?, log: FaultLog) {
        let log = FaultLog(file: file, source: SourceText(""))
        log.report(problem, at: .beginning)
        return (nil, log)
    }

    private static func validUTF8Length(of bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { length += UTF8.width(scalar) }
        return length
    }
}

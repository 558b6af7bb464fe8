/// One thing that is wrong with a scheme or unit file: where, what, and what to write instead.
///
/// The texts quote what stands in the file, shortened and with control characters spelled out, so that a fault may be
/// printed to a terminal as it is.
public struct RubricFault: Hashable, Codable, Sendable {
    /// The file as the caller named it.
    public let file: String
    /// 1 is the first line.
    public let line: Int
    /// In characters as a reader counts them; 1 is the first of the line.
    public let column: Int
    /// From the top of the file, for instance `elements[1].criteria[0].weight`; empty for a fault of the whole file.
    public let keyPath: String
    public let code: RubricFaultCode
    /// What is wrong, a sentence.
    public let problem: String
    /// What to write instead, a sentence.
    public let advice: String

    public init(
        file: String,
        line: Int,
        column: Int,
        keyPath: String,
        code: RubricFaultCode,
        problem: String,
        advice: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.keyPath = keyPath
        self.code = code
        self.problem = problem
        self.advice = advice
    }
}

extension RubricFault: CustomStringConvertible {
    /// One line, in the form that editors know: `file:line:column: code: key path: problem advice`.
    public var description: String {
        let place = keyPath.isEmpty ? "" : "\(keyPath): "
        return "\(file):\(line):\(column): \(code.rawValue): \(place)\(problem) \(advice)"
    }
}

extension RubricFault: Comparable {
    /// By file, then by position.
    public static func < (left: RubricFault, right: RubricFault) -> Bool {
        (left.file, left.line, left.column, left.code.rawValue) < (
            right.file, right.line, right.column, right.code.rawValue
        )
    }
}

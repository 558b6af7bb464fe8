import Testing

/// How a program ended, and what it said.
struct Outcome: Sendable {
    /// The command line, for messages.
    let command: String
    /// The exit code; nil when a signal ended the program.
    let code: Int32?
    let signal: Int32?
    /// Standard output.
    let output: String
    /// Standard error.
    let told: String

    var succeeded: Bool { code == 0 }

    var json: JSON { get throws { try JSON(text: output) } }

    /// Records an issue with everything that was said when the program did not end with this code.
    @discardableResult
    func expect(_ expected: Int32, _ sourceLocation: SourceLocation = #_sourceLocation) -> Outcome {
        #expect(code == expected, "\(summary)", sourceLocation: sourceLocation)
        return self
    }

    /// Ends the test when the program did not end with this code.
    @discardableResult
    func require(_ expected: Int32 = 0, _ sourceLocation: SourceLocation = #_sourceLocation) throws -> Outcome {
        try #require(code == expected, "\(summary)", sourceLocation: sourceLocation)
        return self
    }

    private var summary: Comment {
        "\(command)\nended with \(code.map { "code \($0)" } ?? "signal \(signal ?? 0)")\n\(output.suffix(2_000))\n\(told.suffix(2_000))"
    }
}

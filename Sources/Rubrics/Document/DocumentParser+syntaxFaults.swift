import Yams

extension DocumentParser {
    /// Puts what Yams threw into the log.
    func report(_ error: any Error) {
        guard let error = error as? YamlError else {
            log.report(SyntaxProblem.yamlSyntax(.other("unknown error")), at: .beginning)
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            report(problem, at: SourcePosition(mark), context: context)
        case .composer(let context, let problem, let mark, _):
            if context?.text.contains("single document") == true {
                log.report(SyntaxProblem.severalDocuments, at: SourcePosition(mark))
            } else if problem.contains("alias") {
                log.report(SyntaxProblem.yamlAlias, at: SourcePosition(mark))
            } else {
                report(problem, at: SourcePosition(mark), context: context)
            }
        case .reader(let problem, _, _, _):
            log.report(SyntaxProblem.yamlSyntax(.other(problem)), at: .beginning)
        default:
            log.report(SyntaxProblem.yamlSyntax(.other("\(error)")), at: .beginning)
        }
    }

    private func report(_ problem: String, at position: SourcePosition, context: YamlError.Context?) {
        if problem.contains("nesting level") {
            log.report(SyntaxProblem.tooDeep(limit: Self.maximumDepth), at: position)
            return
        }
        if reportTabs(around: position) { return }
        if followsQuote(position), problem.contains("did not find expected") {
            log.report(SyntaxProblem.yamlSyntax(.textAfterQuote), at: position)
            return
        }
        if problem.contains("did not find expected key") || problem.contains("did not find expected '-' indicator") {
            log.report(SyntaxProblem.yamlIndentation, at: position)
            return
        }
        let complaint = YAMLComplaint(message: problem, context: context?.text ?? "")
        let beginning = context.map { SourcePosition($0.mark) }
        log.report(
            SyntaxProblem.yamlSyntax(complaint),
            at: complaint.isBestShownAtItsBeginning ? beginning ?? position : position
        )
    }

    /// When the parser gave up at a line that a tab indents, the tab is the fault, there and on the lines after it.
    private func reportTabs(around position: SourcePosition) -> Bool {
        guard tabColumn(inLine: position.line) != nil else { return false }
        var line = position.line
        while line <= source.lineCount {
            if let column = tabColumn(inLine: line) {
                log.report(SyntaxProblem.yamlTab, at: SourcePosition(line: line, column: column))
            }
            line += 1
        }
        return true
    }

    /// Whether a quote stands right before the place where the parser gave up: it closed a text that was open too long.
    private func followsQuote(_ position: SourcePosition) -> Bool {
        guard position.column > 1, let offset = source.offset(of: position) else { return false }
        return source.scalars[offset - 1] == "\"" || source.scalars[offset - 1] == "'"
    }

    private func tabColumn(inLine number: Int) -> Int? {
        let indentation = source.line(number).prefix { $0 == " " || $0 == "\t" }
        return indentation.firstIndex(of: "\t").map { $0 - indentation.startIndex + 1 }
    }
}

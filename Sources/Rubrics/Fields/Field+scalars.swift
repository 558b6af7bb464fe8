import Recognition

extension Field {
    func integer(in range: ClosedRange<Int>) -> Int? {
        integer {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        } otherwise: {
            ValueProblem.numberOutOfRange($0, range)
        }
    }

    /// 1 to 100.
    func percent() -> Int? {
        integer {
            Int($0).flatMap { (1...100).contains($0) ? $0 : nil }
        } otherwise: {
            ValueProblem.percentOutOfRange($0)
        }
    }

    func boolean() -> Bool? {
        if case .scalar(let text, isQuoted: false) = node.content {
            switch text {
            case "true": return true
            case "false": return false
            default: break
            }
        }
        reportType(.yesOrNo)
        return nil
    }

    /// A code or another identifier that people choose. A number without quotes is taken as it is written.
    func code<Code: ChosenIdentifier>(_ type: Code.Type = Code.self) -> Code? {
        guard let text = plainText() else { return nil }
        if let code = Code(text) { return code }
        report(ValueProblem.malformedCode(text))
        return nil
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(of type: Value.Type = Value.self) -> Value? {
        guard let text = plainText() else { return nil }
        if let value = Value(rawValue: text) { return value }
        report(ValueProblem.unknownValue(text, allowed: Value.allCases.map(\.rawValue)))
        return nil
    }

    /// A text that is the same in every language, for instance the name of a publisher.
    func name() -> String? {
        guard let text = plainText() else { return nil }
        return checkedText(text, limit: 200)
    }

    /// The scalar as it is written; nothing, a list or a mapping is reported.
    func plainText() -> String? {
        if case .scalar(let text, let isQuoted) = node.content, isQuoted || !DocumentNode.isNothing(text) {
            return text
        }
        reportType(.text)
        return nil
    }

    private func integer(_ convert: (String) -> Int?, otherwise problem: (String) -> ValueProblem) -> Int? {
        guard case .scalar(let text, isQuoted: false) = node.content, Self.isWholeNumber(text) else {
            reportType(.wholeNumber)
            return nil
        }
        if let number = convert(text) { return number }
        report(problem(text.utf8.count > 20 ? "A number of \(text.utf8.count) digits" : text))
        return nil
    }

    /// Digits with an optional minus; no leading zero, which YAML 1.1 takes for octal.
    private static func isWholeNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let isAllDigits = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isAllDigits && (digits == "0" || !digits.hasPrefix("0"))
    }
}

extension SourceText {
    /// A rubric holds no alias at all; what may be a text with asterisks is looked at only up to this number, so that
    /// no chain of aliases can grow beyond a few thousand values before it is refused.
    private static let maximumAliasLookalikes = 24
    private static let maximumControlCharactersReported = 20

    /// Faults that must be found before the YAML parser sees the text.
    func inspect(into log: FaultLog) {
        var lookalikes: [Int] = []
        var refused: [Int] = []
        for (offset, scalar) in scalars.enumerated() {
            // Nearly every character of a file leaves here.
            if scalar.value > 0x2A && scalar.value < 0x7F { continue }
            if scalar == "*" {
                if scalars.element(at: offset + 1).map(Self.isAnchorCharacter) == true { lookalikes.append(offset) }
            } else if Self.isRefused(scalar) {
                refused.append(offset)
            }
        }
        for offset in refused.prefix(Self.maximumControlCharactersReported) {
            log.report(FileProblem.controlCharacter(scalars[offset].value), at: position(of: offset))
        }
        if lookalikes.count > Self.maximumAliasLookalikes {
            log.report(SyntaxProblem.yamlAlias, at: position(of: lookalikes[0]))
        }
    }

    /// What libyaml takes for the name of an anchor.
    private static func isAnchorCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z", "_", "-": true
        default: false
        }
    }

    /// What YAML 1.2 (5.1, printable characters) does not allow, and line ends that editors do not show as such.
    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x20 { return value != 0x09 && value != 0x0A && value != 0x0D }
        return (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029 || value == 0xFEFF || value == 0xFFFE
            || value == 0xFFFF
    }
}

extension ExaminationRequest {
    /// The request as the examiner's command line takes it.
    public var arguments: [String] {
        var arguments = ["--keyframes", String(keyframes), "--width", String(width), "--choice", choice.rawValue]
        if contactSheet { arguments.append("--contact-sheet") }
        if sampleCheck { arguments.append("--sample-check") }
        if trackDigests { arguments.append("--track-digests") }
        // In one order, so that the same request is the same line.
        for format in AcceptedFormat.allCases where switchedOff.contains(format) {
            arguments += ["--without", format.rawValue]
        }
        return arguments
    }

    /// Reads a command line of these options, each optional, `--without` as often as wanted, nothing else. `nil` when it is anything else.
    public init?(arguments: some Sequence<String>) {
        var keyframes = Self.twelveKeyframes.keyframes
        var width = Self.twelveKeyframes.width
        var choice = KeyframeChoice.index
        var flags: Set<String> = []
        var without: Set<AcceptedFormat> = []
        var rest = arguments.makeIterator()
        while let name = rest.next() {
            switch name {
            case "--contact-sheet", "--sample-check", "--track-digests": flags.insert(name)
            case "--keyframes":
                guard let count = rest.next().flatMap({ Int($0) }) else { return nil }
                keyframes = count
            case "--width":
                guard let pixels = rest.next().flatMap({ Int($0) }) else { return nil }
                width = pixels
            case "--choice":
                guard let named = rest.next().flatMap(KeyframeChoice.init(rawValue:)) else { return nil }
                choice = named
            case "--without":
                guard let format = rest.next().flatMap(AcceptedFormat.init(rawValue:)) else { return nil }
                without.insert(format)
            default: return nil
            }
        }
        self.init(keyframes: keyframes, width: width)
        self.choice = choice
        contactSheet = flags.contains("--contact-sheet")
        sampleCheck = flags.contains("--sample-check")
        trackDigests = flags.contains("--track-digests")
        switchedOff = without
    }
}

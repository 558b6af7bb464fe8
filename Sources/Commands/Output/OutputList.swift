/// Shows values as they come: the lines of each, or with `--json` one array, of which nothing is kept.
struct OutputList {
    let output: Output
    private var isEmpty = true

    init(_ output: Output) {
        self.output = output
    }

    mutating func add(_ value: some Encodable, _ lines: (Output) -> [String]) throws {
        if output.isJSON {
            try output.showPart(isEmpty ? "[\n" : ",\n")
            try output.showPart(String(Output.json(value).dropLast()))
        } else {
            try output.show(lines: lines(output))
        }
        isEmpty = false
    }

    /// Must be called at the end: an array has one.
    func end() throws {
        if output.isJSON { try output.showPart(isEmpty ? "[]\n" : "\n]\n") }
    }
}

extension Person {
    /// Starts `assay` at a terminal.
    func startAtTerminal(_ arguments: [String]) throws -> (RunningProgram, PseudoTerminal) {
        let surroundings = try environment.merging(["TERM": "xterm-256color"]) { $1 }
        var program: RunningProgram?
        let terminal = try PseudoTerminal { streams in
            program = try site.programs.start(site.assay, arguments, environment: surroundings, streams: streams)
        }
        guard let program else { throw Trouble.noPseudoTerminal(code: 0) }
        return (program, terminal)
    }

    /// Runs `assay` at a terminal to its end, and returns how it ended with what was seen there.
    func atTerminal(_ arguments: String...) async throws -> Outcome {
        let (program, terminal) = try startAtTerminal(arguments)
        let ending = try await program.outcome()
        return Outcome(
            command: ending.command,
            code: ending.code,
            signal: ending.signal,
            output: terminal.transcript,
            told: ""
        )
    }
}

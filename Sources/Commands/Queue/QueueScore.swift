import ArgumentParser
import Recognition
import ServiceAPI

struct QueueScore: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Judge a unit that you have taken.",
        discussion: """
            Three ways: without flags at the terminal, criterion by criterion, and every answer is kept as a draft; with \
            flags; or from a file, as JSON (--print-template prints one to fill in). Before the judgement is recorded you \
            see what the scheme's rule makes of it. With --draft flags change what they name, and a file replaces the draft.

            A criterion that is met needs a citation: the clip and its seconds. Clips have short names, e1, e2 …, in the \
            order of `assay queue show`. Where the scheme asks you to confirm the challenge, say with --challenge-seen in which \
            of the cited clips you saw or heard it.

            If the unit has changed since you looked at it, nothing is overwritten and the exit code is 4. The template says \
            which version of the case, which evidence set and which edition it was printed for; with flags say the version \
            with --case-version, or the unit is judged as it is when the command runs.

            Example:
              $ assay queue score 4ZC08NYV6HRD ELEC-ISO-01
              $ assay queue score 4ZC08NYV6HRD ELEC-ISO-01 --met 1.1,1.2 \\
                  --cite 1.1=e1@12-18 --cite 1.2=e1@1:02-1:10 --level 2.1=basic \\
                  --valid --sufficient --authentic --current \\
                  --challenge-seen e1 --yes
              $ assay queue score 4ZC08NYV6HRD ELEC-ISO-01 --print-template > s.json
              $ assay queue score 4ZC08NYV6HRD ELEC-ISO-01 --file s.json --yes
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Argument(help: "The unit.")
    var unit: UnitCode

    @OptionGroup(title: "The scoring")
    var flags: ScoringFlags

    @Option(
        name: .long,
        help: ArgumentHelp("The scoring as JSON; - for standard input.", valueName: "path"),
        completion: .file()
    )
    var file: String?

    @Option(
        name: .customLong("case-version"),
        help: ArgumentHelp(
            "Only if the unit has not changed since this version of the case, which `assay queue show` tells.",
            valueName: "number"
        )
    )
    var version: Int?

    @Flag(name: .long, help: "Print a scoring to fill in, and stop.")
    var printTemplate = false

    @Flag(name: .long, help: "Keep the scoring as a draft, and stop.")
    var draft = false

    @Flag(name: .long, help: "Show what the rule makes of the scoring, and stop.")
    var explain = false

    @Flag(name: .long, help: "Do not ask before it is recorded.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if file != nil && !flags.isEmpty { throw ValidationError("Give the scoring as flags or as --file, not both.") }
        if version != nil && file == nil && flags.isEmpty {
            throw ValidationError("--case-version goes with the scoring as flags or as --file.")
        }
        if draft && explain { throw ValidationError("Give --draft or --explain, not both.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let assignment = try await client.assignment(caseID, unit)
        if printTemplate {
            let template = ScoringFile.template(for: assignment)
            return try output.show(lines: [String](Output.json(template).split(separator: "\n").map(String.init)))
        }
        let desk = ScoringDesk(client: client, output: output, assignment: assignment)
        if let file {
            let file = try ScoringFile.read(file)
            return try await finish(file.scoring, at: desk) { () throws(CommandFault) in
                try file.seen(assignment, version: version)
            }
        }
        if !flags.isEmpty {
            let scoring: ScoringView
            do throws(ScoringFault) {
                scoring = try flags.scoring(for: assignment, over: draft ? assignment.draft?.scoring : nil)
            } catch {
                throw CommandFault.scoring(error.description)
            }
            return try await finish(scoring, at: desk) { () throws(CommandFault) in
                guard let version else { return SeenAssignment(assignment) }
                return try SeenAssignment(assignment, at: version)
            }
        }
        guard Console.standard.readsFromTerminal else {
            throw CommandFault.usage("there is no terminal to ask at: give the scoring as flags or with --file")
        }
        try await ScoringDialogue(desk: desk).run()
    }

    private func finish(
        _ scoring: ScoringView,
        at desk: ScoringDesk,
        on seen: () throws(CommandFault) -> SeenAssignment
    ) async throws {
        if draft { return try await desk.keep(scoring) }
        if explain {
            let explanation = try await desk.explain(scoring)
            return try desk.output.show(explanation) { $0.explanation(explanation) }
        }
        let seen = try seen()
        for line in desk.output.explanation(try await desk.explain(scoring)) { desk.output.tell(line) }
        try await Consent.obtain("Record this judgement?", given: yes)
        try await desk.record(scoring, seen: seen)
    }
}

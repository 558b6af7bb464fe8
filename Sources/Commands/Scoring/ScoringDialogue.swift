import Recognition
import ServiceAPI

/// Leads a person through a scoring. Every answer is kept as a draft before the next question.
struct ScoringDialogue {
    let desk: ScoringDesk

    private var output: Output { desk.output }

    func run() async throws {
        var session = ScoringSession(desk.assignment)
        var revision = desk.assignment.draft?.revision ?? 0
        tell(output.opening(session))
        var shown: ScoringSession.Step?
        var explained: ScoringView?
        while true {
            if session.step != shown { tell(output.question(session)) }
            shown = session.step
            if session.step == .review, session.isComplete, explained != session.scoring {
                explained = session.scoring
                await explain(session.scoring)
            }
            let reaction = await Keyboard.line(output.prompt(session)).map { session.take($0) } ?? .quit
            switch reaction {
            case .moved: break
            case .changed: revision = try await save(session.scoring, revision)
            case .complaint(let text): output.tell(text)
            case .help: tell(ScoringSession.help)
            case .quit:
                output.tell(
                    "Your draft is kept; `assay queue score \(desk.assignment.caseID) \(desk.assignment.unit)` goes on with it."
                )
                return
            case .record:
                if try await record(session.scoring) { return }
                shown = nil
            }
        }
    }

    private func tell(_ lines: [String]) {
        for line in lines { output.tell(line) }
    }

    /// A draft that cannot be saved for the moment is no reason to stop; one that was changed elsewhere is.
    private func save(_ scoring: ScoringView, _ revision: Int) async throws -> Int {
        do {
            return try await desk.save(scoring, revision: revision)
        } catch let fault as ClientFault {
            output.tell("The draft could not be kept this time: \(fault.description).")
            return revision
        }
    }

    private func explain(_ scoring: ScoringView) async {
        do {
            tell(output.explanation(try await desk.explain(scoring)))
        } catch {
            if let message = FaultReport.message(of: error).0 { output.tell(message.text) }
        }
    }

    /// Whether it was recorded. A rule that refuses leaves the scoring open for correction.
    private func record(_ scoring: ScoringView) async throws -> Bool {
        do {
            try await desk.record(scoring, seen: SeenAssignment(desk.assignment))
            return true
        } catch let fault as ClientFault {
            guard case .problem = fault else { throw fault }
            output.tell(fault.message.text)
            return false
        }
    }
}

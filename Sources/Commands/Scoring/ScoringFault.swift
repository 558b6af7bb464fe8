/// What is wrong with a scoring as it was written.
enum ScoringFault: Error, Equatable, Sendable, CustomStringConvertible {
    case citationMalformed(String)
    case citationTurned(String)
    case evidenceUnknown(String)
    case criterionUnknown(String, known: [String])
    case criterionTwice(String)
    case levelUnknown(String, criterion: String, known: [String])
    case levelDisagrees(String, criterion: String)
    case verdictMissing(String)
    case pairMalformed(String, option: String)
    case notJSON(path: String)
    case versionMissing
    case versionsDiffer(file: Int, given: Int)

    var description: String {
        switch self {
        case .citationMalformed(let text):
            "“\(text)” is no citation: write the clip and its seconds, as e1@12-18 or e1@1:02-1:10"
        case .citationTurned(let text): "“\(text)” ends before it begins"
        case .evidenceUnknown(let name):
            "there is no clip “\(name)”: write e1, e2 … as the list shows them, or the identifier"
        case .criterionUnknown(let code, let known):
            "there is no criterion “\(code)”: there are \(known.joined(separator: ", "))"
        case .criterionTwice(let code): "criterion \(code) has two verdicts"
        case .levelUnknown(let level, let criterion, let known):
            "criterion \(criterion) has no level “\(level)”: there are \(known.joined(separator: ", "))"
        case .levelDisagrees(let level, let criterion):
            "level “\(level)” of criterion \(criterion) says the opposite of the verdict"
        case .verdictMissing(let code):
            "criterion \(code) has no verdict: add --met, --not-met, --insufficient or --not-applicable"
        case .pairMalformed(let text, let option): "“\(text)” is not understood: \(option) takes CRITERION=VALUE"
        case .notJSON(let path): "the scoring is not understood at “\(path)”: --print-template shows the form"
        case .versionMissing:
            """
            the file does not say on which version of the case it was made: print a new template with --print-template \
            and move the answers into it, or say with --case-version which version you have looked at
            """
        case .versionsDiffer(let file, let given):
            "the file was made on version \(file) of the case, and --case-version says \(given)"
        }
    }
}
